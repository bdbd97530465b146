// All made-up areas again: what stands in held-out-result.json is what the rules find in them.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heldOut, heldOutKept, SEEDS } from './held-out.ts';

test('what all made-up areas gave is what stands in held-out-result.json', async () => {
  assert.deepEqual(await heldOut(SEEDS), heldOutKept().all);
});
