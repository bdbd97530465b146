// When a typed figure is far enough from the last three to ask about it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Unit } from '../measures/index.ts';
import { isFarFromLast } from './far-from-last.ts';

const rows: [name: string, value: number, denominator: number | null, last: number[], unit: Unit, far: boolean][] = [
  ['ten times the last three is far', 1_080, null, [107, 110, 98], 'count', true],
  ['a third of the least is not yet far', 40, null, [120, 130, 140], 'count', false],
  ['less than a third is', 39, null, [120, 130, 140], 'count', true],
  ['from 2 to 9 is a handful', 9, null, [2, 1, 2], 'count', false],
  ['nil after a hundred is far', 0, null, [107, 110, 98], 'count', true],
  ['a share typed for a percentage: 0.74% after 74%', 0.0074, null, [0.741, 0.72, 0.7], 'percent', true],
  ['thirty points from the nearest is not yet far', 0.4, 50, [0.7, 0.75, 0.8], 'percent', false],
  ['thirty-one points is', 0.39, 50, [0.7, 0.75, 0.8], 'percent', true],
  ['3 of 6 says nothing', 0.3, 6, [0.9, 0.95, 1], 'percent', false],
  ['two figures before are too few', 1_080, null, [107, 110], 'count', false],
];

for (const [name, value, denominator, last, unit, far] of rows) {
  test(`${name}: ${far ? 'asked about' : 'taken'}`, () => {
    assert.equal(isFarFromLast({ value, denominator }, last, unit), far);
  });
}
