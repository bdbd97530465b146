// What the truth table in docs/rating.md cannot say: binary dust.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rate } from './rating.ts';

test('binary dust does not miss a target: 0.1 + 0.2 meets 0.3', () => {
  assert.equal(rate(0.1 + 0.2, { value: 0.3, tolerance: null }, 'lower'), 'on-target');
});

test('binary dust does not leave a tolerance: 0.7 less 0.05 is 0.65', () => {
  assert.equal(rate(0.65, { value: 0.7, tolerance: 0.05 }, 'higher'), 'within-tolerance');
});
