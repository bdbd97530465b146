// Cells of published tables: a number is read through noise, commas and signs, and what is missing is never nought.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isFigureLike, printedNumber } from './printed-number.ts';

for (const [printed, value, decimals] of [
  ['74.1', 74.1, 1],
  ['74.099999999999994', 74.1, 1],
  ['4.9000000000000004', 4.9, 1],
  ['57.900000000000', 57.9, 1],
  ['27.000000000000', 27, 0],
  ['4,432', 4432, 0],
  ['689,739', 689739, 0],
  ['2.90%', 2.9, 2],
  [' 145 ', 145, 0],
  ['-0.8', -0.8, 1],
  ['.5', 0.5, 1],
  ['0', 0, 0],
] as const)
  test(`“${printed}” is ${value}`, () => {
    assert.deepEqual(printedNumber(printed), { value, decimals, missing: null });
  });

for (const [printed, missing] of [
  ['z', 'not applicable'],
  ['x', 'not available'],
  ['c', 'suppressed to protect people'],
  ['low', 'rounds to nought and is not nought'],
  [' .. ', 'not available'],
  [':', 'not available'],
  ['~', 'suppressed'],
  ['-', 'not given'],
  ['n/a', 'not applicable'],
  ['NA', 'not available'],
  ['', 'left blank'],
  ['4,43', '“4,43” is not a number'],
  ['about 12', '“about 12” is not a number'],
  ['%', '“%” is not a number'],
] as const)
  test(`“${printed}” is no number: ${missing}`, () => {
    assert.deepEqual(printedNumber(printed), { value: null, missing });
  });

test('signs for a missing figure could be figures, and words could not', () => {
  assert.deepEqual(['12', 'z', '..', '', 'Yes', '16-17', 'Aged 10'].map(isFigureLike), [
    true,
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});
