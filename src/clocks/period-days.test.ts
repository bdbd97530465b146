// Which days periods cover, with published term dates and without.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { type Day, day, isoDay } from './day.ts';
import { formatPeriod, nextPeriod, type PeriodKind } from './period.ts';
import {
  comparePeriods,
  firstDayOfPeriod,
  type HalfTerm,
  lastDayOfPeriod,
  periodOf,
  periodSpell,
} from './period-days.ts';

const halfTerm = (period: string, from: string, to: string): HalfTerm => ({ period, from: day(from), to: day(to) });

/** A council's dates for 2024-25: first days, and the first days of the holidays after. */
const PUBLISHED: HalfTerm[] = [
  halfTerm('2024-25-autumn-1', '2024-09-03', '2024-10-26'),
  halfTerm('2024-25-autumn-2', '2024-11-04', '2024-12-21'),
  halfTerm('2024-25-spring-1', '2025-01-06', '2025-02-15'),
  halfTerm('2024-25-spring-2', '2025-02-24', '2025-04-05'),
  halfTerm('2024-25-summer-1', '2025-04-22', '2025-05-24'),
  halfTerm('2024-25-summer-2', '2025-06-02', '2025-07-23'),
];

for (const [period, first, last] of [
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2025-12', '2025-12-01', '2025-12-31'],
  ['2025-Q1', '2025-01-01', '2025-03-31'],
  ['2025-Q4', '2025-10-01', '2025-12-31'],
  ['2025', '2025-01-01', '2025-12-31'],
  ['2024-25-academic', '2024-09-01', '2025-08-31'],
  ['2024-25-financial', '2024-04-01', '2025-03-31'],
  ['2024-25-autumn', '2024-09-01', '2024-12-31'],
  ['2024-25-spring', '2025-01-01', '2025-03-31'],
  ['2024-25-summer', '2025-04-01', '2025-08-31'],
  ['2024-25-autumn-1', '2024-09-01', '2024-10-31'],
  ['2024-25-autumn-2', '2024-11-01', '2024-12-31'],
  ['2024-25-spring-1', '2025-01-01', '2025-02-28'],
  ['2024-25-spring-2', '2025-03-01', '2025-03-31'],
  ['2024-25-summer-1', '2025-04-01', '2025-05-31'],
  ['2024-25-summer-2', '2025-06-01', '2025-08-31'],
  ['9999', '9999-01-01', '9999-12-31'],
] as const) {
  test(`with no dates published, ${period} is ${first} to ${last}`, () => {
    assert.deepEqual([isoDay(firstDayOfPeriod(period)), isoDay(lastDayOfPeriod(period))], [first, last]);
  });
}

for (const [period, first, last] of [
  ['2024-25-autumn', '2024-09-01', '2025-01-05'],
  ['2024-25-spring', '2025-01-06', '2025-04-21'],
  ['2024-25-summer', '2025-04-22', '2025-08-31'],
  ['2024-25-autumn-1', '2024-09-01', '2024-11-03'],
  ['2024-25-spring-2', '2025-02-24', '2025-04-21'],
  ['2024-25-summer-2', '2025-06-02', '2025-08-31'],
  ['2025-26-spring', '2026-01-01', '2026-03-31'],
] as const) {
  test(`with dates published for 2024-25, ${period} is ${first} to ${last}`, () => {
    assert.deepEqual(
      [isoDay(firstDayOfPeriod(period, PUBLISHED)), isoDay(lastDayOfPeriod(period, PUBLISHED))],
      [first, last],
    );
  });
}

test('a year with a half-term missing, or out of order, falls back on the usual split', () => {
  const usual = periodSpell('2024-25-spring-1');
  const muddled = PUBLISHED.map((h) => (h.period === '2024-25-spring-2' ? { ...h, from: day('2025-05-01') } : h));
  assert.deepEqual(periodSpell('2024-25-spring-1', PUBLISHED.slice(1)), usual);
  assert.deepEqual(periodSpell('2024-25-spring-1', muddled), usual);
});

test('a school that goes back in August still begins its academic year in September', () => {
  const early = PUBLISHED.map((h) => (h.period === '2024-25-autumn-1' ? { ...h, from: day('2024-08-28') } : h));
  assert.equal(isoDay(firstDayOfPeriod('2024-25-autumn-1', early)), '2024-09-01');
  assert.equal(periodOf(day('2024-08-29'), 'half-term', early), '2023-24-summer-2');
  assert.equal(periodOf(day('2024-09-01'), 'half-term', early), '2024-25-autumn-1');
});

for (const [on, kind, usual, published] of [
  ['2024-08-31', 'academic', '2023-24-academic', '2023-24-academic'],
  ['2024-09-01', 'academic', '2024-25-academic', '2024-25-academic'],
  ['2025-03-31', 'financial', '2024-25-financial', '2024-25-financial'],
  ['2025-04-01', 'financial', '2025-26-financial', '2025-26-financial'],
  ['2025-06-30', 'quarter', '2025-Q2', '2025-Q2'],
  ['2025-01-03', 'term', '2024-25-spring', '2024-25-autumn'],
  ['2025-04-10', 'term', '2024-25-summer', '2024-25-spring'],
  ['2024-11-02', 'half-term', '2024-25-autumn-2', '2024-25-autumn-1'],
  ['2025-02-26', 'half-term', '2024-25-spring-1', '2024-25-spring-2'],
  ['2025-08-31', 'term', '2024-25-summer', '2024-25-summer'],
  ['2024-02-29', 'month', '2024-02', '2024-02'],
  ['2024-12-31', 'year', '2024', '2024'],
] as const) {
  test(`${on} is in the ${kind} ${usual}, or ${published} by the published dates`, () => {
    assert.deepEqual([periodOf(day(on), kind), periodOf(day(on), kind, PUBLISHED)], [usual, published]);
  });
}

test('periods come in the order in which they begin, the shorter first', () => {
  const periods = ['2025', '2025-02', '2024-25-academic', '2025-01', '2024-25-financial', '2025-Q1', '2024-25-summer'];
  assert.deepEqual(
    periods.sort((a, b) => comparePeriods(a, b)),
    ['2024-25-financial', '2024-25-academic', '2025-01', '2025-Q1', '2025', '2025-02', '2024-25-summer'],
  );
});

const kinds = fc.constantFrom<PeriodKind[]>('month', 'quarter', 'half-term', 'term', 'year', 'academic', 'financial');
const days = fc.integer({ min: day('1990-01-01'), max: day('2060-12-31') }).map((n) => n as Day);
const calendars = fc.constantFrom<HalfTerm[][]>([], PUBLISHED);

test('every day is in exactly one period of each kind, and periods follow on with no gap', () => {
  fc.assert(
    fc.property(days, kinds, calendars, (on, kind, published) => {
      const period = periodOf(on, kind, published);
      const { from, to } = periodSpell(period, published);
      assert.ok(from <= on && on < to, `${isoDay(on)} in ${period}`);
      assert.equal(firstDayOfPeriod(nextPeriod(period), published), to);
      assert.equal(periodOf(from, kind, published), period);
      assert.equal(periodOf(lastDayOfPeriod(period, published), kind, published), period);
    }),
    { numRuns: 500 },
  );
});

test('months begin and end on the days that Temporal gives them', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1990, max: 2060 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      const oracle = Temporal.PlainYearMonth.from({ year, month });
      const period = formatPeriod({ kind: 'month', year, number: month });
      assert.equal(isoDay(firstDayOfPeriod(period)), oracle.toPlainDate({ day: 1 }).toString());
      assert.equal(isoDay(lastDayOfPeriod(period)), oracle.toPlainDate({ day: oracle.daysInMonth }).toString());
    }),
  );
});
