// The DfE's counts, on a made-up year with the figures that BCP's return of 2024 was published with.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../../clocks/index.ts';
import type { Held } from '../../register/index.ts';
import { type CountName, sen2Counts } from './counts.ts';
import { aPerson } from './held.fixture.ts';

const COLLECTION = { year: 2025, censusDay: day('2025-01-16'), la: '839' };

const valuesOf = (people: Held[]) => {
  const { counts } = sen2Counts(people, COLLECTION);
  return Object.fromEntries(Object.entries(counts).map(([name, { value }]) => [name, value])) as Record<
    CountName,
    number
  >;
};

const times = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));

test('a year made up with the published figures of 2024 gives them again', () => {
  const request = (name: string, fields: object) =>
    aPerson(name, { request: [{ receivedOn: '2024-03-01', ...fields }] });
  const decided = (prefix: string, count: number, outcome: string, late: number, receivedOn = '2024-03-01') =>
    times(count, (i) =>
      request(`${prefix}${i}`, {
        receivedOn,
        outcome,
        outcomeOn: i < late ? '2024-05-01' : receivedOn.slice(0, 4) === '2024' ? '2024-04-12' : '2024-01-09',
      }),
    );
  const requests = [
    ...decided('assess', 858, 'Y', 15),
    ...decided('not', 295, 'N', 6),
    ...times(77, (i) => request(`open${i}`, { outcome: 'A' })),
    ...decided('before', 25, 'N', 0, '2023-11-28'),
  ];
  // Assessments that ended in the year, of requests that were decided the year before.
  const assessed = (
    name: string,
    outcome: string,
    receivedOn: string,
    outcomeOn: string,
    week20: boolean,
    issuedOn?: string,
  ) =>
    aPerson(name, {
      request: [{ receivedOn, outcome: 'H' }],
      assessment: [{ request: `${name}/request-1`, outcome, outcomeOn, week20 }],
      ...(issuedOn
        ? {
            plan: [{ request: `${name}/request-1`, assessment: `${name}/assessment-1`, startedOn: issuedOn, issuedOn }],
          }
        : {}),
    });
  // From 1 September 2023: 140 days end on 19 January 2024, 112 on 22 December.
  const plans = (prefix: string, count: number, inTime: number, week20: boolean) =>
    times(count, (i) =>
      assessed(`${prefix}${i}`, 'Y', '2023-09-01', '2024-01-10', week20, i < inTime ? '2024-01-19' : '2024-01-20'),
    );
  const people = [
    ...requests,
    ...plans('plan', 635, 493, false),
    ...plans('exception', 149, 88, true),
    ...times(141, (i) => assessed(`agreed${i}`, 'Y', '2023-09-01', '2024-12-20', false)),
    ...times(170, (i) => assessed(`none${i}`, 'N', '2023-12-01', i < 56 ? '2024-03-22' : '2024-03-23', false)),
    ...times(1684, (i) =>
      aPerson(`review${i}`, {
        review: [{ meetingOn: '2024-05-01', decidedOn: i < 179 ? '2024-05-29' : '2024-05-30' }],
      }),
    ),
  ];
  const counted = valuesOf(people);
  assert.deepEqual(
    {
      received: counted['requests-received'],
      assess: counted['requests-to-assess'],
      not: counted['requests-not-to-assess'],
      open: counted['requests-undecided'],
      withdrawn: counted['requests-withdrawn'],
      sixWeeks: [
        counted['request-decisions'],
        counted['request-decisions-within-6-weeks'],
        counted['request-decisions-over-6-weeks'],
      ],
      assessments: [counted['assessments-decided'], counted['assessments-to-plan'], counted['assessments-no-plan']],
      noPlan: counted['no-plan-within-16-weeks'],
      plans: [counted['new-plans'], counted['new-plans-within-20-weeks']],
      exceptions: counted['new-plans-with-exception'],
      without: [counted['new-plans-without-exception'], counted['new-plans-without-exception-within-20-weeks']],
      reviews: [counted['reviews-decided-within-4-weeks'], counted['reviews-decided']],
    },
    {
      received: 1230,
      assess: 858,
      not: 295,
      open: 77,
      withdrawn: 0,
      sixWeeks: [1178, 1157, 21],
      assessments: [1095, 925, 170],
      noPlan: 56,
      plans: [784, 581],
      exceptions: 149,
      without: [635, 493],
      reviews: [179, 1684],
    },
  );
  // 581 of 784 is the 74.1% that was printed, 493 of 635 the 77.6%.
  assert.deepEqual([(581 / 784).toFixed(3), (493 / 635).toFixed(3)], ['0.741', '0.776']);
});

test('six weeks, twenty weeks, a year and four weeks end on their last day', () => {
  const decided = (outcomeOn: string) =>
    valuesOf([aPerson('a', { request: [{ receivedOn: '2024-07-20', outcome: 'N', outcomeOn }] })]);
  assert.deepEqual(
    [decided('2024-08-31'), decided('2024-09-01')].map((counted) => counted['request-decisions-within-6-weeks']),
    [1, 0],
  );
  const issued = (issuedOn: string) => {
    const plan = { request: 'a/request-1', assessment: 'a/assessment-1', startedOn: issuedOn, issuedOn };
    const counted = valuesOf([
      aPerson('a', {
        request: [{ receivedOn: '2024-01-01' }],
        assessment: [{ outcome: 'Y', outcomeOn: issuedOn }],
        plan: [plan],
      }),
    ]);
    return [
      counted['new-plans-within-20-weeks'],
      counted['new-plans-20-to-52-weeks'],
      counted['new-plans-over-52-weeks'],
    ];
  };
  assert.deepEqual(['2024-05-20', '2024-05-21', '2024-12-30', '2024-12-31'].map(issued), [
    [1, 0, 0],
    [0, 1, 0],
    [0, 1, 0],
    [0, 0, 1],
  ]);
});

test('a plan that moved in, one of years before and one after a second assessment are no new plans', () => {
  const plan = { request: 'a/request-1', assessment: 'a/assessment-1', startedOn: '2024-06-01' };
  const withPlan = (assessment: object, more: object) =>
    valuesOf([
      aPerson('a', { request: [{ receivedOn: '2024-03-01' }], assessment: [assessment], plan: [{ ...plan, ...more }] }),
    ]);
  const counted = [
    withPlan({ outcome: 'Y' }, {}),
    withPlan({ outcome: 'H' }, {}),
    withPlan({ outcome: 'Y' }, { transferredFrom: '850' }),
    withPlan({ outcome: 'Y', reassessment: true }, {}),
  ];
  assert.deepEqual(
    counted.map((one) => [one['new-plans'], one['plans-moved-in'], one['plans-on-census-day']]),
    [
      [1, 0, 1],
      [0, 0, 1],
      [0, 1, 1],
      [0, 0, 1],
    ],
  );
});

test('plans stand on census day from their start to the day before they ceased, and say so by case', () => {
  const people = [
    aPerson('starts', { plan: [{ startedOn: '2025-01-16' }] }),
    aPerson('starts-later', { plan: [{ startedOn: '2025-01-17' }] }),
    aPerson('last-day', { plan: [{ startedOn: '2020-01-01', ceasedOn: '2025-01-17' }] }),
    aPerson('ended', { plan: [{ startedOn: '2020-01-01', ceasedOn: '2025-01-16' }] }),
    aPerson('ended-in-year', { plan: [{ startedOn: '2020-01-01', ceasedOn: '2025-01-01' }] }),
  ];
  const { counts } = sen2Counts(people, COLLECTION);
  assert.deepEqual(counts['plans-on-census-day'], { value: 2, cases: ['starts/plan-1', 'last-day/plan-1'] });
  assert.deepEqual(counts['plans-ceased'], { value: 1, cases: ['ended-in-year/plan-1'] });
});
