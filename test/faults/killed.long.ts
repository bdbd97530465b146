// The same as killed.test.ts at twenty moments, most of them late, and on a bigger paper.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { storeToCopy } from '../waymark.ts';
import { killImports } from './killed.ts';

const copyOf = await storeToCopy({ after });
const MOMENTS = Array.from({ length: 20 }, (_, i) => 0.2 + i * 0.042);

test('an import killed at twenty moments leaves nothing or all of it, an unbroken log, and a store that works', async (t) => {
  const { nothing } = await killImports(() => copyOf(t), 6_000, MOMENTS);
  assert.ok(nothing >= 5, `${nothing} moments were in the middle`);
});
