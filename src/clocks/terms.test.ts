// Term dates: the council's, a school's own, as known on a day; holidays, staff days, and faults in what was published.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day, isoDay } from './day.ts';
import {
  halfTermsOf,
  isSchoolDay,
  nextTermAfter,
  type PublishedHalfTerm,
  schoolClosures,
  schoolDaysBeginningWith,
  type TermDates,
  termDatesIssues,
} from './terms.ts';

const KNOWN = day('2024-09-01');
const halfTerm = (period: string, from: string, to: string, ...inset: string[]): PublishedHalfTerm => ({
  period,
  from: day(from),
  to: day(to),
  ...(inset.length > 0 ? { insetDays: inset.map(day) } : {}),
});
const written = ({ period, from, to }: PublishedHalfTerm) => `${period} ${isoDay(from)} ${isoDay(to)}`;

const COUNCIL: TermDates = {
  publisher: 'council',
  code: 'E06000999',
  publishedOn: day('2023-03-01'),
  source: 'the council’s term dates 2024 to 2025',
  halfTerms: [
    halfTerm('2024-25-autumn-1', '2024-09-03', '2024-10-26', '2024-09-03'),
    halfTerm('2024-25-autumn-2', '2024-11-04', '2024-12-21'),
    halfTerm('2024-25-spring-1', '2025-01-06', '2025-02-15'),
    halfTerm('2024-25-spring-2', '2025-02-24', '2025-04-05'),
    halfTerm('2024-25-summer-1', '2025-04-22', '2025-05-24'),
    halfTerm('2024-25-summer-2', '2025-06-02', '2025-07-23'),
    halfTerm('2025-26-autumn-1', '2025-09-02', '2025-10-25'),
  ],
};
const SCHOOL: TermDates = {
  publisher: 'school',
  code: '100001',
  publishedOn: day('2023-02-01'),
  source: 'the school’s website',
  halfTerms: [halfTerm('2024-25-autumn-1', '2024-09-03', '2024-10-19')],
};
const CORRECTED: TermDates = {
  ...COUNCIL,
  publishedOn: day('2024-06-10'),
  halfTerms: [halfTerm('2024-25-summer-2', '2025-06-02', '2025-07-25')],
};
const ALL = [CORRECTED, SCHOOL, COUNCIL];
const council = { council: 'E06000999', school: null, knownOn: KNOWN };
const DATES = halfTermsOf(ALL, council);

test('a school has the council’s dates, but its own where they differ, even when the council published later', () => {
  const own = halfTermsOf(ALL, { council: 'E06000999', school: '100001', knownOn: KNOWN }).map(written);
  assert.deepEqual(own.slice(0, 2), [
    '2024-25-autumn-1 2024-09-03 2024-10-19',
    '2024-25-autumn-2 2024-11-04 2024-12-21',
  ]);
  assert.equal(written(DATES[0]!), '2024-25-autumn-1 2024-09-03 2024-10-26');
  assert.deepEqual(halfTermsOf(ALL, { council: 'E06000999', school: '100002', knownOn: KNOWN }), DATES);
  assert.deepEqual(halfTermsOf(ALL, { council: 'E06000998', school: null, knownOn: KNOWN }), []);
});

test('a corrected date replaces the first only once it was published', () => {
  const before = halfTermsOf(ALL, { ...council, knownOn: day('2024-06-09') });
  assert.deepEqual(
    [written(before[5]!), written(DATES[5]!)],
    ['2024-25-summer-2 2025-06-02 2025-07-23', '2024-25-summer-2 2025-06-02 2025-07-25'],
  );
  assert.deepEqual(halfTermsOf(ALL, { ...council, knownOn: day('2023-02-28') }), []);
});

test('holidays run from the day after the last day to the day of return, weekends and all', () => {
  assert.deepEqual(
    schoolClosures(DATES).map((c) => `${isoDay(c.from)} ${isoDay(c.to)} ${c.to - c.from}`),
    [
      '2024-10-26 2024-11-04 9',
      '2024-12-21 2025-01-06 16',
      '2025-02-15 2025-02-24 9',
      '2025-04-05 2025-04-22 17',
      '2025-05-24 2025-06-02 9',
      '2025-07-25 2025-09-02 39',
    ],
  );
});

test('a half-term that is not known is not a holiday', () => {
  const withoutSpring = DATES.filter((h) => !h.period.includes('spring'));
  assert.deepEqual(
    schoolClosures(withoutSpring).map((c) => isoDay(c.from)),
    ['2024-10-26', '2025-05-24', '2025-07-25'],
  );
});

for (const [on, expected, why] of [
  ['2024-09-04', true, 'a Wednesday in term'],
  ['2024-09-03', false, 'a staff day'],
  ['2024-09-07', false, 'a Saturday'],
  ['2025-05-05', false, 'the early May bank holiday'],
  ['2024-10-28', false, 'half-term'],
  ['2024-09-02', false, 'before term'],
] as const) {
  test(`${on} is ${expected ? '' : 'not '}a school day: ${why}`, () =>
    assert.equal(isSchoolDay(day(on), DATES, KNOWN), expected));
}

for (const [name, from, count, expected] of [
  ['the sixth day of an exclusion', '2024-09-09', 6, '2024-09-16'],
  ['the sixth day over half-term', '2024-10-24', 6, '2024-11-07'],
  ['over a bank holiday', '2025-05-02', 2, '2025-05-06'],
  ['from a holiday', '2025-02-17', 1, '2025-02-24'],
  ['past the dates that are known', '2025-10-20', 6, null],
  ['from before they begin', '2024-08-20', 1, null],
] as const) {
  test(`school days, ${name}: ${count} beginning with ${from}`, () => {
    const reached = schoolDaysBeginningWith(day(from), count, DATES, KNOWN);
    assert.equal(reached && isoDay(reached), expected);
  });
}

for (const [on, expected] of [
  ['2024-09-02', '2024-25-autumn-1'],
  ['2024-09-03', '2024-25-spring-1'],
  ['2025-01-10', '2024-25-summer-1'],
  ['2025-06-01', '2025-26-autumn-1'],
  ['2025-09-02', undefined],
] as const) {
  test(`the next term to begin after ${on}`, () => assert.equal(nextTermAfter(day(on), DATES)?.period, expected));
}

test('dates without fault raise nothing', () => assert.deepEqual(ALL.flatMap(termDatesIssues), []));

test('every fault in published dates is named, with the day it is about', () => {
  const faulty: TermDates = {
    ...COUNCIL,
    halfTerms: [
      halfTerm('autumn 1', '2024-09-03', '2024-10-26'),
      halfTerm('2024-25-autumn-2', '2024-11-04', '2024-10-21'),
      halfTerm('2024-25-spring-1', '2025-01-06', '2025-03-01', '2025-01-11'),
      halfTerm('2024-25-spring-2', '2025-02-24', '2025-04-05'),
      halfTerm('2024-25-spring-2', '2025-02-24', '2025-04-05'),
      halfTerm('2024-25-summer-1', '2026-04-22', '2026-05-24'),
    ],
  };
  assert.deepEqual(
    termDatesIssues(faulty).map((i) => [i.code, i.severity, i.where.field, i.message]),
    [
      ['half-term-not-known', 'stops', 'autumn 1', '“autumn 1” is not a half-term. Write it like 2024-25-autumn-1.'],
      [
        'half-term-ends-before-it-begins',
        'stops',
        '2024-25-autumn-2',
        'The second half of the autumn term 2024 begins on 4 November 2024 and its last day is 20 October 2024. Check both dates.',
      ],
      [
        'staff-day-outside-half-term',
        'warns',
        '2024-25-spring-1',
        'The staff day 11 January 2025 is at a weekend or outside the first half of the spring term 2025. Check the date.',
      ],
      [
        'half-terms-overlap',
        'stops',
        '2024-25-spring-2',
        'The second half of the spring term 2025 begins on 24 February 2025, before the first half of the spring term 2025 has ended on 28 February 2025. Check both.',
      ],
      [
        'half-term-twice',
        'stops',
        '2024-25-spring-2',
        'The second half of the spring term 2025 is given more than once. Keep one of the lines.',
      ],
      [
        'half-term-outside-year',
        'stops',
        '2024-25-summer-1',
        'The first half of the summer term 2025 is given as 22 April 2026 to 23 May 2026, which is not in that school year. Check the dates and the year.',
      ],
    ],
  );
});
