// The DfE's counts of requests, decisions, assessments and new plans: published figures of 2024, boundaries, and worked situations.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Held } from '../../register/index.ts';
import { countsOf, planned, valuesOf } from './counts.fixture.ts';
import { countGroups } from './counts.ts';
import { aPerson, type Short } from './held.fixture.ts';

const times = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));

const requested = (name: string, receivedOn: string, fields: Short<'request'> = {}): Held =>
  aPerson(name, { request: [{ receivedOn, ...fields }] });

/** The year of BCP's return as the release of 2025 printed it. */
function published(): Held[] {
  const decided = (prefix: string, count: number, outcome: string, late: number, receivedOn = '2024-03-01') =>
    times(count, (i) =>
      requested(`${prefix}${i}`, receivedOn, {
        outcome,
        outcomeOn: i < late ? '2024-05-01' : receivedOn.startsWith('2024') ? '2024-04-12' : '2024-01-09',
      }),
    );
  // From 1 September 2023: 140 days end on 19 January 2024, 112 on 22 December.
  const plans = (prefix: string, count: number, inTime: number, week20: boolean) =>
    times(count, (i) =>
      planned(`${prefix}${i}`, '2023-09-01', i < inTime ? '2024-01-19' : '2024-01-20', {
        request: { outcome: 'H', outcomeOn: null },
        assessment: { week20 },
      }),
    );
  const assessed = (name: string, outcome: string, receivedOn: string, outcomeOn: string) =>
    aPerson(name, {
      request: [{ receivedOn, outcome: 'H' }],
      assessment: [{ request: `${name}/request-1`, outcome, outcomeOn }],
    });
  return [
    ...decided('assess', 858, 'Y', 15),
    ...decided('not', 295, 'N', 6),
    ...times(77, (i) => requested(`open${i}`, '2024-03-01', { outcome: 'A' })),
    ...decided('before', 25, 'N', 0, '2023-11-28'),
    ...plans('plan', 635, 493, false),
    ...plans('exception', 149, 88, true),
    // Outcome agreed and plan issued are different events: 925 is not 784.
    ...times(141, (i) => assessed(`agreed${i}`, 'Y', '2023-09-01', '2024-12-20')),
    ...times(170, (i) => assessed(`none${i}`, 'N', '2023-12-01', i < 56 ? '2024-03-22' : '2024-03-23')),
    ...times(1684, (i) =>
      aPerson(`review${i}`, {
        plan: [{ startedOn: '2020-01-01' }],
        review: [
          { plan: `review${i}/plan-1`, meetingOn: '2024-05-01', decidedOn: i < 179 ? '2024-05-29' : '2024-05-30' },
        ],
      }),
    ),
  ];
}

test('a year made up with the published figures of 2024 gives them again, with the percentages as printed', () => {
  const { counts, shares } = countsOf(published());
  const values = (...names: string[]) => names.map((name) => counts[name]!.value);
  const percentages = (...names: string[]) => names.map((name) => shares[`${name}_pct`]!.value);
  const outcomes = ['decided_to_assess', 'decided_not', 'outstanding', 'withdrawn'];
  assert.deepEqual(values('requests_received_in_year', ...outcomes), [1230, 858, 295, 77, 0]);
  assert.deepEqual(percentages(...outcomes), [69.8, 24, 6.3, 0]);
  assert.deepEqual(values('request_decisions', 'six_weeks', 'over_six_weeks'), [1178, 1157, 21]);
  assert.deepEqual(percentages('six_weeks', 'over_six_weeks'), [98.2, 1.8]);
  assert.deepEqual(values('assessments_ended', 'assessed_plan', 'assessed_no_plan'), [1095, 925, 170]);
  assert.deepEqual(percentages('assessed_plan', 'assessed_no_plan'), [84.5, 15.5]);
  assert.deepEqual(values('no_plan_within_16_weeks', 'no_plan_over_16_weeks'), [56, 114]);
  assert.deepEqual(percentages('no_plan_within_16_weeks'), [32.9]);
  assert.deepEqual(values('plans_issued', 'within_20', 'plans_issued_with_exception'), [784, 581, 149]);
  assert.deepEqual(values('plans_issued_excluding_exceptions', 'within_20_excluding'), [635, 493]);
  assert.deepEqual(percentages('within_20', 'within_20_excluding'), [74.1, 77.6]);
  assert.deepEqual(values('reviews_decided', 'reviews_within_4_weeks', 'reviews_over_4_weeks'), [1684, 179, 1505]);
  assert.deepEqual(percentages('reviews_within_4_weeks'), [10.6]);
});

test('both formulas stand: 69.8 of all requests received, and yes of the decisions made', () => {
  const people = [
    ...times(858, (i) => requested(`y${i}`, '2024-03-01', { outcome: 'Y', outcomeOn: '2024-04-12' })),
    ...times(295, (i) => requested(`n${i}`, '2024-03-01', { outcome: 'N', outcomeOn: '2024-04-12' })),
    ...times(77, (i) => requested(`a${i}`, '2024-03-01', { outcome: 'A' })),
  ];
  const { shares } = countsOf(people);
  assert.deepEqual([shares.decided_to_assess_pct!.value, shares.decisions_to_assess_pct!.value], [69.8, 74.4]);
  assert.equal(
    shares.decided_to_assess_pct!.base,
    'all requests received in the calendar year, those withdrawn or not yet decided among them',
  );
});

test('every count has its own name and says what it is a share of', () => {
  const { counts, shares } = countsOf([]);
  const defined = countGroups.flatMap((group) => group.counts.map(({ name }) => name));
  assert.deepEqual([...new Set(defined)], defined);
  assert.deepEqual(Object.keys(counts), defined);
  assert.ok(Object.values(counts).every(({ base, title }) => base !== '' && title !== ''));
  // A share of nothing is no figure, and never 0.
  assert.deepEqual([...new Set(Object.values(shares).map(({ value }) => value))], [null]);
  assert.ok(Object.values(shares).every(({ numerator, denominator }) => numerator in counts && denominator in counts));
});

for (const [days, receivedOn, outcomeOn, expected] of [
  [42, '2024-07-20', '2024-08-31', [1, 0, 1]],
  [43, '2024-07-20', '2024-09-01', [0, 1, 0]],
] as const)
  test(`a decision on day ${days} of the 6 weeks`, () => {
    const person = requested('a', receivedOn, { outcome: 'N', outcomeOn });
    assert.deepEqual(valuesOf([person], 'six_weeks', 'over_six_weeks', 'six_weeks_on_last_day'), expected);
  });

for (const [days, outcomeOn, expected] of [
  [112, '2024-04-22', [1, 0]],
  [113, '2024-04-23', [0, 1]],
] as const)
  test(`no plan, told on day ${days} of the 16 weeks`, () => {
    const person = aPerson('a', {
      request: [{ receivedOn: '2024-01-01', outcome: 'Y', outcomeOn: '2024-02-01' }],
      assessment: [{ request: 'a/request-1', outcome: 'N', outcomeOn }],
    });
    assert.deepEqual(valuesOf([person], 'no_plan_within_16_weeks', 'no_plan_over_16_weeks'), expected);
  });

for (const [days, issuedOn, expected] of [
  [140, '2024-05-20', [1, 0, 0, 20]],
  [141, '2024-05-21', [0, 1, 0, 20.1]],
  [364, '2024-12-30', [0, 1, 0, 52]],
  [365, '2024-12-31', [0, 0, 1, 52.1]],
] as const)
  test(`a plan issued on day ${days} is in one band of weeks, with and without exceptions`, () => {
    const person = planned('a', '2024-01-01', issuedOn);
    const bands = ['within_20', 'over_20_under_52_weeks', 'over_52_weeks', 'average_weeks'];
    assert.deepEqual(valuesOf([person], ...bands), expected);
    assert.deepEqual(valuesOf([person], ...bands.map((name) => `${name}_excluding`)), expected);
  });

test('G06: an exception at week 19 is in time including exceptions, and in neither part excluding them', () => {
  const person = planned('a', '2024-01-01', '2024-05-13', { assessment: { week20: true } });
  assert.deepEqual(valuesOf([person], 'plans_issued', 'within_20'), [1, 1]);
  assert.deepEqual(valuesOf([person], 'plans_issued_excluding_exceptions', 'within_20_excluding'), [0, 0]);
});

test('an exception counts as the return flags it, and the one of the case records is shown beside it', () => {
  const flagged = planned('a', '2024-01-01', '2024-05-13', { assessment: { week20: true } });
  const recorded = planned('b', '2024-01-01', '2024-05-13');
  const ofSixWeeks = planned('c', '2024-01-01', '2024-05-13');
  for (const [person, weeks] of [
    [recorded, 20],
    [ofSixWeeks, 6],
  ] as const)
    person.exception = aPerson('x', { exception: [{ request: person.request[0]!.id, code: 'X4', weeks }] }).exception;
  assert.deepEqual(
    valuesOf(
      [flagged, recorded, ofSixWeeks],
      'plans_issued_with_exception',
      'plans_issued_excluding_exceptions',
      'plans_issued_with_exception_recorded',
    ),
    [1, 2, 1],
  );
});

test('G07: 784 plans, 581 in time, 149 exceptions of which 88 in time are 74.1 and 77.6', () => {
  const plans = (prefix: string, count: number, inTime: number, week20: boolean) =>
    times(count, (i) =>
      planned(`${prefix}${i}`, '2024-01-01', i < inTime ? '2024-05-20' : '2024-06-01', { assessment: { week20 } }),
    );
  const { shares } = countsOf([...plans('x', 149, 88, true), ...plans('p', 635, 493, false)]);
  assert.deepEqual([shares.within_20_pct!.value, shares.within_20_excluding_pct!.value], [74.1, 77.6]);
});

test('G12: withdrawn on day 30 is received and withdrawn, and no decision', () => {
  const withdrawn = { withdrawnOn: '2024-03-31' };
  const people = [
    requested('keyed', '2024-03-01', { ...withdrawn, outcome: 'W' }),
    requested('not-keyed', '2024-03-01', withdrawn),
  ];
  assert.deepEqual(
    valuesOf(people, 'requests_received_in_year', 'withdrawn', 'outstanding', 'decided_not', 'request_decisions'),
    [2, 2, 0, 0, 0],
  );
});

test('G15: a refusal told on day 42 stays in time when mediation reverses it, and the request is counted as assessed', () => {
  const person = aPerson('a', {
    request: [{ receivedOn: '2024-09-16', outcome: 'Y', outcomeOn: '2024-12-11', mediation: true }],
    decision: [
      { request: 'a/request-1', kind: 'not-assess', notifiedOn: '2024-10-28' },
      { request: 'a/request-1', kind: 'assess', notifiedOn: '2024-12-11' },
    ],
  });
  assert.deepEqual(
    valuesOf([person], 'six_weeks', 'over_six_weeks', 'refusals_reversed', 'decided_to_assess', 'decided_not'),
    [1, 0, 1, 1, 0],
  );
  assert.deepEqual(valuesOf([person], 'requests_with_mediation', 'decisions_to_assess'), [1, 0]);
});

test('a refusal that was reversed after census day was a refusal on it', () => {
  const person = aPerson('a', {
    request: [{ receivedOn: '2024-09-16', outcome: 'Y', outcomeOn: '2025-02-11', mediation: true }],
    decision: [{ request: 'a/request-1', kind: 'not-assess', notifiedOn: '2024-10-28' }],
  });
  assert.deepEqual(valuesOf([person], 'decided_not', 'outstanding', 'six_weeks'), [1, 0, 1]);
});

test('a refusal to make a plan that was ordered again after census day was its outcome on it', () => {
  const ordered = (name: string, on: string, then: object = {}) =>
    aPerson(name, {
      request: [{ receivedOn: '2024-05-06', outcome: 'Y', outcomeOn: '2024-06-17' }],
      assessment: [{ request: `${name}/request-1`, startedOn: '2024-06-17', startsAgainOn: on, ...then }],
      decision: [{ request: `${name}/request-1`, kind: 'not-issue', notifiedOn: '2024-08-26' }],
    });
  const planned = { outcome: 'Y', outcomeOn: '2025-04-30' };
  const names = ['assessments_ended', 'assessed_no_plan', 'no_plan_within_16_weeks', 'no_plan_over_16_weeks'];
  const of = (...people: Parameters<typeof valuesOf>[0]) => valuesOf(people, ...names);
  // census day is 16 January; 26 August is day 112
  assert.deepEqual(of(ordered('a', '2025-01-17', planned), ordered('b', '2025-01-17')), [2, 2, 2, 0]);
  assert.deepEqual(of(ordered('a', '2025-01-16', planned), ordered('b', '2025-01-16')), [0, 0, 0, 0]);
  assert.deepEqual(
    of(ordered('a', '2025-01-16', { outcome: 'N', outcomeOn: '2024-08-26' })),
    [0, 0, 0, 0],
    'under way again, though nobody has cleared the outcome',
  );
});

test('G23: a plan after an assessment of somebody who has one is not in the 20 weeks', () => {
  const person = planned('a', '2024-03-01', '2024-06-01', { assessment: { reassessment: true } });
  assert.deepEqual(valuesOf([person], 'plans_issued', 'plans_on_census_day'), [0, 1]);
});

test('a request of December that is decided in January is received in one year and decided in the next', () => {
  const across = (receivedOn: string, outcomeOn: string) => [requested('a', receivedOn, { outcome: 'N', outcomeOn })];
  const names = ['requests_received_in_year', 'decided_not', 'outstanding', 'request_decisions', 'six_weeks'];
  assert.deepEqual(valuesOf(across('2023-12-20', '2024-01-10'), ...names), [0, 0, 0, 1, 1]);
  // Decided between the year's end and census day: known on census day, and a decision of the next year.
  assert.deepEqual(valuesOf(across('2024-12-20', '2025-01-10'), ...names), [1, 1, 0, 0, 0]);
  assert.deepEqual(valuesOf(across('2024-12-20', '2025-01-17'), ...names), [1, 0, 1, 0, 0]);
  assert.deepEqual(valuesOf(across('2023-03-01', '2023-04-01'), ...names), [0, 0, 0, 0, 0]);
  assert.deepEqual(valuesOf(across('2025-01-02', '2025-01-10'), ...names), [0, 0, 0, 0, 0]);
});

test('a plan that moved in and one of years before are no new plans', () => {
  const people = [
    planned('moved', '2024-03-01', '2024-06-01', { plan: { transferredFrom: '850', transferredOn: '2024-09-01' } }),
    planned('before', '2022-03-01', '2022-06-01', { plan: { issuedOn: null }, assessment: { outcome: 'H' } }),
  ];
  assert.deepEqual(
    valuesOf(people, 'plans_issued', 'new_plans_started', 'plans_moved_in', 'plans_on_census_day'),
    [0, 1, 1, 2],
  );
});

test('a plan without the date of its request is a new plan in no band of weeks, and has no part in the average', () => {
  const people = [
    planned('a', '2024-01-01', '2024-05-20'),
    planned('b', '2024-01-01', '2024-05-20', { request: { receivedOn: null } }),
  ];
  assert.deepEqual(
    valuesOf(people, 'plans_issued', 'within_20', 'plans_issued_without_request_date', 'average_weeks'),
    [2, 1, 1, 20],
  );
});

test('new plans with mediation or an appeal are counted in the 20 weeks, or left out of all its parts', () => {
  const people = [
    planned('a', '2024-01-01', '2024-05-20'),
    planned('b', '2024-01-01', '2024-05-20', { request: { mediation: true } }),
    planned('c', '2024-01-01', '2024-06-20', { assessment: { otherTribunal: true } }),
  ];
  const names = ['plans_issued', 'within_20', 'plans_issued_excluding_exceptions', 'plans_issued_after_dispute'];
  const counted = countsOf(people);
  const without = countsOf(people, { disputed: 'left out' });
  assert.deepEqual(
    [counted, without].map(({ counts }) => names.map((name) => counts[name]!.value)),
    [
      [3, 2, 3, 2],
      [1, 1, 1, 2],
    ],
  );
  assert.match(counted.readings[0]!.words, /\(2\) are counted in the 20 weeks/);
  assert.match(without.readings[0]!.words, /\(2\) are left out of the 20 weeks/);
});

test('a request that moved away undecided is not decided, and said to have moved', () => {
  const person = requested('a', '2024-09-02', { outcome: 'A', exportedTo: '850' });
  assert.deepEqual(valuesOf([person], 'requests_received_in_year', 'outstanding', 'outstanding_moved_out'), [1, 1, 1]);
});

test('a count gives the numbers of its cases', () => {
  const people = [requested('a', '2024-03-01', { source: '1' }), requested('b', '2024-04-01', { source: '2' })];
  const { counts } = countsOf(people);
  assert.deepEqual(counts.requests_by_source_1, {
    value: 1,
    cases: ['a/request-1'],
    title: 'Young person or parent',
    base: 'all requests received in the calendar year, those withdrawn or not yet decided among them',
    table: 'request',
  });
});
