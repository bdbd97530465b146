// Which way gives a printed number: by place, method, list, rounding and what became of the missing.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ENGLAND } from './authorities.ts';
import { counterpartOf } from './counterparts.ts';
import { printedFigure, waysThatGive } from './gives.ts';
import { aLine, aSet, BCP, plans, SOUTH_WEST } from './published.fixture.ts';

const lines = [
  aLine(ENGLAND, 2024, plans('41448', '90392', '45.9')),
  aLine(SOUTH_WEST, 2024, plans('2767', '8919', '31')),
  aLine('839', 2024, plans('581', '784', '74.1')),
  aLine('882', 2024, plans('48', '299', '16.1')),
  aLine('845', 2024, plans('344', '420', '81.9')),
  aLine('866', 2024, plans('x', 'x')),
];
const asked = {
  counterpart: counterpartOf('twenty-week-incl-pct')!,
  isShare: true,
  window: 'month' as const,
  area: BCP,
  period: '2024',
  lines,
  sets: [aSet('2021', ['882', '845', '866'])],
};
const ways = (printed: string) =>
  waysThatGive(printedFigure(printed)!, asked).map((way) => [way.name, way.method, way.from, way.missingRule]);

test('England’s figure is the published one', () => {
  assert.deepEqual(ways('45.9'), [
    ['England', 'published', 'counts', null],
    ['England', 'published', 'printed figures', null],
  ]);
});

test('a mean with the missing left out, and one that takes them as nought, are two ways', () => {
  const mean = (48 / 299 + 344 / 420) / 2;
  assert.deepEqual(ways((mean * 100).toFixed(1)), [
    ['statistical neighbours of 2021', 'mean', 'counts', 'left out'],
    ['statistical neighbours of 2021', 'median', 'counts', 'left out'],
    ['statistical neighbours of 2021', 'mean', 'printed figures', 'left out'],
    ['statistical neighbours of 2021', 'median', 'printed figures', 'left out'],
  ]);
  assert.deepEqual(ways(((mean * 200) / 3).toFixed(1)), [
    ['statistical neighbours of 2021', 'mean', 'counts', 'counted as nought'],
    ['statistical neighbours of 2021', 'mean', 'printed figures', 'counted as nought'],
  ]);
});

test('pooled is all counts over all counts', () => {
  assert.deepEqual(ways('54.5%'), [['statistical neighbours of 2021', 'pooled', 'counts', 'left out']]);
});

test('a number is matched as it is rounded: one decimal is not two', () => {
  assert.deepEqual([ways('46').length, ways('45.85').length, ways('45.80').length], [2, 1, 0]);
});

test('what is no number is none', () => {
  assert.deepEqual(['26.5', '26.5 %', '1,234', 'x', ''].map(printedFigure), [
    { value: 26.5, decimals: 1 },
    { value: 26.5, decimals: 1 },
    { value: 1234, decimals: 0 },
    null,
    null,
  ]);
});
