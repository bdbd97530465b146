// How figures, targets and differences are written.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../../clocks/index.ts';
import type { Polarity, Unit } from '../../measures/index.ts';
import { cellStatus } from './cell-words.ts';
import {
  changeWords,
  differenceWords,
  type Figure,
  figureWords,
  isOutOfFew,
  numberWords,
  spokenValue,
  targetWords,
  valueWords,
} from './figure.ts';

const aFigure = (more: Partial<Figure> = {}): Figure => ({
  value: null,
  numerator: null,
  denominator: null,
  decimals: null,
  status: 'actual',
  dueOn: null,
  ...more,
});

const VALUES: [string, number, Unit, number | null, string][] = [
  ['a worked-out share has one decimal', 31 / 56, 'percent', null, '55.4%'],
  ['half a tenth rounds up, whatever the binary fraction says', 0.5545, 'percent', null, '55.5%'],
  ['a share near the next whole percent keeps its .0', 0.99999, 'percent', null, '100.0%'],
  ['a printed whole percent stays whole', 0.74, 'percent', 0, '74%'],
  ['a printed 15.12% keeps both decimals', 0.1512, 'percent', 2, '15.12%'],
  ['a printed 85.0% keeps its .0', 0.85, 'percent', 1, '85.0%'],
  ['counts have commas', 3618, 'count', null, '3,618'],
  ['a million has two', 1234567, 'count', null, '1,234,567'],
  ['three digits have none', 351, 'rate-10k', null, '351.0'],
  ['a rate has one decimal', 391.62, 'rate-10k', null, '391.6'],
  ['FTE has one decimal', 4.4, 'fte', null, '4.4'],
  ['weeks have one decimal', 14.8, 'weeks', null, '14.8'],
  ['days are whole', 112.4, 'days', null, '112'],
  ['pounds are whole, with their sign', 12800, 'pounds', null, '£12,800'],
  ['printed pence stay', 12800.5, 'pounds', 2, '£12,800.50'],
  ['a negative count has a true minus', -1204, 'count', null, '−1,204'],
  ['negative pounds have the minus before the sign', -50, 'pounds', null, '−£50'],
  ['what rounds to nothing has no minus', -0.0001, 'percent', null, '0.0%'],
  ['nought is written', 0, 'count', null, '0'],
];

for (const [name, value, unit, decimals, expected] of VALUES) {
  test(name, () => assert.equal(valueWords(value, unit, decimals), expected));
}

test('rounding is half away from zero on both sides', () => {
  assert.deepEqual(
    [0.05, 0.15, 2.5, -2.5, 1.005].map((n, i) => numberWords(n, i < 2 ? 1 : i < 4 ? 0 : 2)),
    ['0.1', '0.2', '3', '−3', '1.01'],
  );
});

test('out of few, counts stand in place of a percentage, and only when both are known', () => {
  const of6 = aFigure({ value: 5 / 6, numerator: 5, denominator: 6 });
  assert.equal(figureWords(of6, 'percent', { few: true }), '5 of 6');
  assert.equal(figureWords(of6, 'percent'), '83.3%');
  assert.equal(figureWords(aFigure({ value: 5 / 6 }), 'percent', { few: true }), '83.3%');
  assert.equal(figureWords(aFigure(), 'percent'), null);
});

test('a row is out of few when most of its months are', () => {
  const months = (...denominators: (number | null)[]) =>
    denominators.map((denominator) => aFigure({ value: 0.5, denominator }));
  assert.deepEqual([months(6, 12, 40), months(6, 13, 40), months(12), months(13), months(null), []].map(isOutOfFew), [
    true,
    false,
    true,
    false,
    false,
    false,
  ]);
});

const TARGETS: [number, Unit, Polarity, string][] = [
  [0.7, 'percent', 'higher', 'at least 70%'],
  [7, 'count', 'lower', 'at most 7'],
  [0.355, 'percent', 'lower', 'at most 35.5%'],
  [0.8, 'fte', 'lower', 'at most 0.8'],
  [0, 'fte', 'lower', 'at most 0'],
  [18, 'weeks', 'lower', 'at most 18'],
  [300, 'count', null, '300'],
  [1, 'percent', 'higher', 'at least 100%'],
  [1500, 'pounds', 'lower', 'at most £1,500'],
];

for (const [value, unit, polarity, expected] of TARGETS) {
  test(`a target reads ${expected}`, () => assert.equal(targetWords({ value }, unit, polarity), expected));
}

test('a printed 70.0% target loses its .0', () => {
  assert.equal(targetWords({ value: 0.7, decimals: 1 }, 'percent', 'higher'), 'at least 70%');
});

test('differences of percentages are points, never per cent', () => {
  assert.equal(changeWords(0.554 - 0.731, 'percent', 1), '17.7 percentage points less');
  assert.equal(changeWords(0.01, 'percent', 0, true), '1 point more');
  assert.equal(differenceWords(-0.177, 'percent', 1, true), '17.7 points');
  assert.equal(changeWords(-15, 'count'), '15 fewer');
  assert.equal(changeWords(3.8, 'fte'), '3.8 more');
  assert.equal(changeWords(-1.2, 'weeks'), '1.2 weeks less');
  assert.equal(changeWords(0.0001, 'percent', 1), 'the same');
});

test('a spoken value has its unit', () => {
  assert.deepEqual(
    [
      spokenValue(14.8, 'weeks'),
      spokenValue(0.554, 'percent'),
      spokenValue(3618, 'count'),
      spokenValue(391.6, 'rate-10k'),
    ],
    ['14.8 weeks', '55.4%', '3,618', '391.6 per 10,000'],
  );
});

const TODAY = day('2025-06-27');
const CELLS: [string, Figure | null, string][] = [
  [
    'a figure that is not due yet is awaited',
    aFigure({ status: 'awaited', dueOn: day('2025-07-17') }),
    'awaited until July',
  ],
  ['on its due date it is still awaited', aFigure({ status: 'awaited', dueOn: TODAY }), 'awaited until June'],
  ['a day later it is not received', aFigure({ status: 'awaited', dueOn: day('2025-06-26') }), 'not received'],
  ['without a due date it is awaited', aFigure({ status: 'awaited' }), 'awaited'],
  ['nothing at all is not received', null, 'not received'],
  ['what could not happen is not applicable', aFigure({ status: 'not-applicable' }), 'not applicable'],
  ['a small number is hidden', aFigure({ status: 'suppressed' }), 'hidden'],
  ['a rejected figure is not used', aFigure({ status: 'rejected', value: 1 }), 'not used'],
  ['out of nought there are no cases', aFigure({ denominator: 0, numerator: 0 }), 'no cases'],
  ['nil is 0', aFigure({ value: 0 }), '0'],
];

for (const [name, figure, expected] of CELLS) {
  test(name, () => assert.equal(cellStatus(figure, 'count', TODAY).words, expected));
}
