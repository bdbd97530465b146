// A process killed in the middle of an import: afterwards nothing of the paper is there, or all of it.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { storeToCopy } from '../waymark.ts';
import { killImports } from './killed.ts';

const copyOf = await storeToCopy({ after });

test('an import killed at three moments leaves nothing or all of it, an unbroken log, and a store that works', async (t) => {
  const { nothing, all } = await killImports(() => copyOf(t), 1_000, [0.45, 0.7, 0.9]);
  assert.ok(nothing + all >= 1);
});
