// How periods are written, counted, compared and named.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  addPeriods,
  formatPeriod,
  nextPeriod,
  type PeriodKind,
  type PeriodParts,
  parsePeriod,
  periodsFrom,
  previousPeriod,
  samePeriodLastYear,
} from './period.ts';
import { periodName, shortPeriodName } from './period-names.ts';

for (const [period, kind, year, number] of [
  ['2025-01', 'month', 2025, 1],
  ['2025-12', 'month', 2025, 12],
  ['2025-Q1', 'quarter', 2025, 1],
  ['2025', 'year', 2025, 1],
  ['2024-25-academic', 'academic', 2024, 1],
  ['2024-25-financial', 'financial', 2024, 1],
  ['1999-00-academic', 'academic', 1999, 1],
  ['2024-25-autumn', 'term', 2024, 1],
  ['2024-25-summer', 'term', 2024, 3],
  ['2024-25-autumn-2', 'half-term', 2024, 2],
  ['2024-25-spring-1', 'half-term', 2024, 3],
  ['2024-25-summer-2', 'half-term', 2024, 6],
] as const) {
  test(`${period} is a ${kind}`, () => {
    assert.deepEqual(parsePeriod(period), { kind, year, number });
    assert.equal(formatPeriod({ kind, year, number }), period);
  });
}

for (const text of [
  '2025-13',
  '2025-00',
  '2025-1',
  '2025-Q5',
  '2025-Q0',
  '2025-q1',
  '25',
  '2024-25',
  '2024-26-academic',
  '2024-25-autumn-3',
  '2024-25-academic-1',
  '2024-25-winter',
  '2024-2025-academic',
  '0000',
  '9999-00-academic',
  '',
  ' 2025',
  '2025-01-01',
]) {
  test(`"${text}" is not a period`, () => assert.equal(parsePeriod(text), null));
}

for (const [period, before, after, yearBefore] of [
  ['2025-01', '2024-12', '2025-02', '2024-01'],
  ['2025-Q1', '2024-Q4', '2025-Q2', '2024-Q1'],
  ['2025', '2024', '2026', '2024'],
  ['2024-25-academic', '2023-24-academic', '2025-26-academic', '2023-24-academic'],
  ['1999-00-financial', '1998-99-financial', '2000-01-financial', '1998-99-financial'],
  ['2024-25-autumn', '2023-24-summer', '2024-25-spring', '2023-24-autumn'],
  ['2024-25-autumn-1', '2023-24-summer-2', '2024-25-autumn-2', '2023-24-autumn-1'],
  ['2024-25-summer-2', '2024-25-summer-1', '2025-26-autumn-1', '2023-24-summer-2'],
] as const) {
  test(`before and after ${period}, and the same a year earlier`, () => {
    assert.deepEqual(
      [previousPeriod(period), nextPeriod(period), samePeriodLastYear(period)],
      [before, after, yearBefore],
    );
  });
}

test('periods of one kind are listed from the first to the last', () => {
  assert.deepEqual(periodsFrom('2024-11', '2025-02'), ['2024-11', '2024-12', '2025-01', '2025-02']);
  assert.deepEqual(periodsFrom('2023-24-summer', '2024-25-spring'), [
    '2023-24-summer',
    '2024-25-autumn',
    '2024-25-spring',
  ]);
  assert.deepEqual(periodsFrom('2025-02', '2025-01'), []);
  assert.throws(() => periodsFrom('2025-01', '2025-Q4'), RangeError);
});

for (const [period, name, short] of [
  ['2025-05', 'May 2025', 'May 25'],
  ['2005-09', 'September 2005', 'Sep 05'],
  ['2025-Q1', 'January to March 2025', 'Jan to Mar 25'],
  ['2025', '2025', '2025'],
  ['2024-25-academic', 'academic year 2024 to 2025', 'academic 24 to 25'],
  ['1999-00-financial', 'financial year 1999 to 2000', 'financial 99 to 00'],
  ['2024-25-autumn', 'autumn term 2024', 'autumn 24'],
  ['2024-25-spring', 'spring term 2025', 'spring 25'],
  ['2024-25-summer', 'summer term 2025', 'summer 25'],
  ['2024-25-autumn-2', 'second half of the autumn term 2024', 'autumn 24, 2nd half'],
  ['2024-25-spring-1', 'first half of the spring term 2025', 'spring 25, 1st half'],
  ['whenever', 'whenever', 'whenever'],
] as const) {
  test(`${period} in words is ${name}`, () =>
    assert.deepEqual([periodName(period), shortPeriodName(period)], [name, short]));
}

const COUNTS: Record<PeriodKind, number> = {
  month: 12,
  quarter: 4,
  'half-term': 6,
  term: 3,
  year: 1,
  academic: 1,
  financial: 1,
};
const anyParts = fc.constantFrom(...(Object.keys(COUNTS) as PeriodKind[])).chain((kind) =>
  fc.record(
    {
      kind: fc.constant(kind),
      year: fc.integer({ min: 1990, max: 2060 }),
      number: fc.integer({ min: 1, max: COUNTS[kind] }),
    },
    { noNullPrototype: true },
  ),
) satisfies fc.Arbitrary<PeriodParts>;

test('a period goes to text and back', () => {
  fc.assert(fc.property(anyParts, (parts) => assert.deepEqual(parsePeriod(formatPeriod(parts)), parts)));
});

test('no other text than the one we write is read as a period', () => {
  const nearly = fc.stringMatching(
    /^[0-9]{4}(-([0-9]{2}|Q[0-9]))?(-(academic|financial|autumn|spring|summer))?(-[0-9])?$/,
  );
  fc.assert(
    fc.property(nearly, (text) => {
      const parts = parsePeriod(text);
      assert.equal(parts === null ? text : formatPeriod(parts), text);
    }),
  );
});

test('forward and back again is where it began', () => {
  fc.assert(
    fc.property(anyParts, fc.integer({ min: -100, max: 100 }), (parts, count) => {
      const period = formatPeriod(parts);
      assert.equal(addPeriods(addPeriods(period, count), -count), period);
      assert.equal(addPeriods(period, -COUNTS[parts.kind]), samePeriodLastYear(period));
    }),
  );
});

test('what is no period cannot be counted from', () => {
  assert.throws(() => nextPeriod('2024-25'), RangeError);
  assert.throws(() => previousPeriod('0001-01'), RangeError);
  assert.throws(() => formatPeriod({ kind: 'month', year: 2025, number: 13 }), RangeError);
});
