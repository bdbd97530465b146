// The truth table of ratings, row by row.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Polarity } from '../measures/index.ts';
import { type Rag, type Rating, ragOf, rate, type Target } from './rating.ts';

const at70: Target = { value: 0.7, tolerance: 0.05 };
const at7: Target = { value: 7, tolerance: 2 };
const bare: Target = { value: 0.7, tolerance: null };

const rows: [string, number | null, Target | null, Polarity, Rating, Rag][] = [
  ['above a target where higher is better', 0.741, at70, 'higher', 'on-target', 'green'],
  ['equal to the target is on target', 0.7, at70, 'higher', 'on-target', 'green'],
  ['equal to the target where lower is better', 7, at7, 'lower', 'on-target', 'green'],
  ['short of it by less than the tolerance', 0.66, at70, 'higher', 'within-tolerance', 'amber'],
  ['short of it by the whole tolerance', 0.65, at70, 'higher', 'within-tolerance', 'amber'],
  ['short of it by more', 0.649, at70, 'higher', 'off-target', 'red'],
  ['over a target where lower is better, within tolerance', 9, at7, 'lower', 'within-tolerance', 'amber'],
  ['over it by more than the tolerance', 10, at7, 'lower', 'off-target', 'red'],
  ['short of a target without tolerance', 0.699, bare, 'higher', 'off-target', 'red'],
  ['55.4% against at least 70%, as in May 2025', 0.554, bare, 'higher', 'off-target', 'red'],
  ['no polarity is no judgement, whatever the target', 0.1, at70, null, 'no-judgement', null],
  ['no target', 0.1, null, 'higher', 'no-target', null],
  ['no figure is not rated, and never red', null, at70, 'higher', 'not-rated', null],
];

for (const [name, value, target, polarity, rating, rag] of rows) {
  test(`${name}: ${rating}`, () => {
    assert.equal(rate(value, target, polarity), rating);
    assert.equal(ragOf(rating), rag);
  });
}

test('binary dust does not miss a target: 0.1 + 0.2 meets 0.3', () => {
  assert.equal(rate(0.1 + 0.2, { value: 0.3, tolerance: null }, 'lower'), 'on-target');
});
