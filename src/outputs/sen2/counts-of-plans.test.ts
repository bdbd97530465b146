// The DfE's counts of plans on census day, of those that began and ceased, of annual reviews and of phase transfers.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../../clocks/index.ts';
import { blankRow, type Held, type Row } from '../../register/index.ts';
import { countsOf, valuesOf } from './counts.fixture.ts';
import { aPerson, type Short } from './held.fixture.ts';

const school = (urn: string, kind: string): Row<'establishment'> => ({
  ...blankRow('establishment', { id: urn, person: null, place: { sheet: null, row: null } }),
  urn,
  kind,
});
const establishments = new Map(
  [
    ['1', 'mainstream'],
    ['2', 'mainstream-independent'],
    ['3', 'special'],
    ['4', 'special-independent'],
    ['5', 'special-non-maintained'],
    ['6', 'ap'],
    ['7', 'fe'],
    ['8', 'post-16-specialist'],
    ['9', 'early-years'],
    ['10', 'online'],
    ['11', 'welsh'],
    ['12', 'other'],
  ].map(([urn, kind]) => [urn!, school(urn!, kind!)]),
);

/** Somebody of twelve with a plan since 2020. */
const withPlan = (rows: Parameters<typeof aPerson>[1] = {}, plan: Short<'plan'> = {}): Held =>
  aPerson('a', { person: [{ bornOn: '2012-05-01' }], plan: [{ startedOn: '2020-01-01', ...plan }], ...rows });

const placed = (...places: Short<'placement'>[]): Held =>
  withPlan({
    placement: places.map((place) => ({ plan: 'a/plan-1', fact: 'attended', startedOn: '2020-09-01', ...place })),
  });

/** The groups below the totals that a plan is counted in. */
function settingsOf(person: Held): string[] {
  const { counts } = countsOf([person], { establishments });
  const totals = ['mainstream', 'special', 'fe', 'elsewhere', 'not_recorded'];
  return Object.entries(counts).flatMap(([name, { value }]) => {
    const group = /^plans_setting_(.+)$/.exec(name)?.[1];
    return group && value === 1 && !totals.includes(group) ? [group] : [];
  });
}

for (const [what, place, expected] of [
  ['a school of the state', { urn: '1' }, 'mainstream_state_funded'],
  ['its SEN unit', { urn: '1', unit: true }, 'mainstream_unit'],
  ['its resourced provision', { urn: '1', resourced: true }, 'mainstream_resourced'],
  ['an independent mainstream school', { urn: '2' }, 'mainstream_independent'],
  ['a special school of the state', { urn: '3' }, 'special_state_funded'],
  ['an independent special school', { urn: '4' }, 'special_independent'],
  ['a non-maintained special school', { urn: '5' }, 'special_non_maintained'],
  ['a pupil referral unit, though on section 19', { urn: '6', basis: 's19' }, 'ap'],
  ['a college', { urn: '7' }, 'fe_colleges'],
  ['a specialist college', { urn: '8' }, 'fe_specialist_post_16'],
  ['a provider with a UKPRN alone', { ukprn: '10001234' }, 'fe_ukrlp'],
  ['a nursery', { urn: '9' }, 'early_years'],
  ['an early years provider without a URN', { setting: 'EYP' }, 'early_years'],
  ['an online provider', { urn: '10' }, 'elsewhere_online'],
  ['a Welsh school', { urn: '11' }, 'elsewhere_welsh'],
  ['a secure unit', { urn: '12' }, 'elsewhere_other_schools'],
  ['home education', { setting: 'EHE' }, 'elsewhere_ehe'],
  ['section 61', { setting: 'OLA' }, 'elsewhere_la'],
  ['arrangements by parents', { setting: 'OPA' }, 'elsewhere_parents'],
  ['a type of setting alone', { setting: 'OTH' }, 'elsewhere_other'],
  ['not in education, employment or training', { setting: 'NEET' }, 'elsewhere_neet'],
  ['notice to cease', { setting: 'NIEC' }, 'elsewhere_niec'],
  ['out of education at twelve', { setting: 'NIEO' }, 'elsewhere_nieo_school_age'],
  ['a URN that no list holds', { urn: '99' }, 'not_in_list'],
  ['a place that has ended', { urn: '1', endedOn: '2025-01-16' }, 'no_place'],
  ['a place that begins after census day', { urn: '1', startedOn: '2025-01-17' }, 'no_place'],
  ['what the plan names, which is returned apart', { urn: '1', fact: 'named' }, 'no_place'],
] as const)
  test(`setting group of ${what}: ${expected}`, () => assert.deepEqual(settingsOf(placed(place)), [expected]));

test('of two places the one of rank 1 counts, and a second place alone is no main place', () => {
  const ap: Short<'placement'> = { urn: '6', rank: 2, startedOn: '2024-09-01' };
  assert.deepEqual(settingsOf(placed(ap, { urn: '3', rank: 1 })), ['special_state_funded']);
  assert.deepEqual(settingsOf(placed(ap)), ['no_place']);
});

test('out of education at nineteen is of other ages', () => {
  const person = placed({ setting: 'NIEO' });
  person.person[0]!.bornOn = (person.person[0]!.bornOn! - 7 * 366) as NonNullable<Row<'person'>['bornOn']>;
  assert.deepEqual(settingsOf(person), ['elsewhere_nieo']);
});

test('the totals of settings count each plan once', () => {
  const { counts } = countsOf([placed({ urn: '1', unit: true }), placed({ urn: '4' })], { establishments });
  assert.deepEqual(
    ['mainstream', 'special', 'ap', 'fe', 'early_years', 'elsewhere', 'not_recorded'].map(
      (total) => counts[`plans_setting_${total}`]!.value,
    ),
    [1, 1, 0, 0, 0, 0, 0],
  );
});

test('plans stand on census day from their start to the day before they ceased, and say so by case', () => {
  const person = (name: string, plan: Short<'plan'>) => aPerson(name, { plan: [plan] });
  const people = [
    person('starts', { startedOn: '2025-01-16' }),
    person('starts-later', { startedOn: '2025-01-17' }),
    person('last-day', { startedOn: '2020-01-01', ceasedOn: '2025-01-17', ceaseReason: '3' }),
    person('ended', { startedOn: '2020-01-01', ceasedOn: '2025-01-16' }),
    person('ended-in-year', { startedOn: '2020-01-01', ceasedOn: '2025-01-01', ceaseReason: '5' }),
    person('moves-in-later', { startedOn: '2020-01-01', transferredFrom: '850', transferredOn: '2025-01-17' }),
    person('moved-in', { startedOn: '2020-01-01', transferredFrom: '850', transferredOn: '2024-05-01' }),
    person('moved-in-before', { startedOn: '2020-01-01', transferredFrom: '850', transferredOn: '2023-05-01' }),
  ];
  const { counts } = countsOf(people);
  assert.deepEqual(counts.plans_on_census_day!.cases, [
    'starts/plan-1',
    'last-day/plan-1',
    'moved-in/plan-1',
    'moved-in-before/plan-1',
  ]);
  assert.deepEqual(counts.plans_ceased!.cases, ['ended-in-year/plan-1']);
  assert.deepEqual(counts.ceased_reason_5!.cases, ['ended-in-year/plan-1']);
  assert.deepEqual(counts.plans_moved_in!.cases, ['moved-in/plan-1']);
});

test('where census day lies ahead the counts are those so far, and nothing after today is among them', () => {
  const people = [
    aPerson('kept', { plan: [{ startedOn: '2020-01-01', ceasedOn: '2024-09-01' }] }),
    aPerson('to-come', { request: [{ receivedOn: '2024-07-02' }] }),
    aPerson('decided-later', { request: [{ receivedOn: '2024-05-02', outcome: 'N', outcomeOn: '2024-06-10' }] }),
  ];
  const { counts, soFar, collection } = countsOf(people, { today: day('2024-06-01') });
  assert.deepEqual(
    ['plans_on_census_day', 'plans_ceased', 'requests_received_in_year', 'outstanding', 'request_decisions'].map(
      (name) => counts[name]!.value,
    ),
    [1, 0, 1, 1, 0],
  );
  assert.deepEqual([soFar, collection.censusDay, countsOf(people).soFar], [true, '2025-01-16', false]);
});

test('ages are whole years on census day, and 29 February makes no difference in any January', () => {
  const born = (bornOn: string) => {
    const { counts } = countsOf([withPlan({ person: [{ bornOn }] })]);
    return Object.keys(counts).filter((name) => name.startsWith('plans_age_') && counts[name]!.value === 1);
  };
  assert.deepEqual(['2015-01-16', '2015-01-17', '2020-02-29', '2022-01-17', '1999-01-16', '1998-01-16'].map(born), [
    ['plans_age_10'],
    ['plans_age_9'],
    ['plans_age_4'],
    ['plans_age_under_3'],
    ['plans_age_over_25'],
    ['plans_age_over_25'],
  ]);
  assert.deepEqual(valuesOf([withPlan({ person: [{}] })], 'plans_age_not_known'), [1]);
});

test('the primary need of census day counts, Down Syndrome under other difficulty', () => {
  const need = (...needs: Short<'need'>[]) => withPlan({ need: needs.map((one) => ({ plan: 'a/plan-1', ...one })) });
  const people = [
    need(
      { type: 'MLD', rank: 1, toOn: '2024-05-01' },
      { type: 'ASD', rank: 1, fromOn: '2024-05-01' },
      { type: 'HI', rank: 2 },
    ),
    need({ type: 'DS', rank: 1 }),
    need({ type: 'OTH', rank: 1 }),
    need({ type: 'VI', rank: 2 }),
  ];
  assert.deepEqual(
    valuesOf(people, ...['asd', 'mld', 'hi', 'oth', 'ds', 'vi', 'not_recorded'].map((id) => `plans_need_${id}`)),
    [1, 0, 0, 2, 1, 0, 1],
  );
});

test('sex counts as it is returned, from what was held as gender where nothing else is', () => {
  const people = [{ sex: 'M' }, { sex: 'F' }, { gender: '2' }, {}].map((person) => withPlan({ person: [person] }));
  assert.deepEqual(valuesOf(people, 'plans_sex_m', 'plans_sex_f', 'plans_sex_not_known'), [1, 2, 1]);
});

const reviewed = (...reviews: Short<'review'>[]) =>
  withPlan({ review: reviews.map((review) => ({ plan: 'a/plan-1', ...review })) });

for (const [what, reviews, expected] of [
  ['decided on day 28', [{ meetingOn: '2024-05-01', decidedOn: '2024-05-29' }], [1, 1, 0, 0, 0]],
  ['decided on day 29', [{ meetingOn: '2024-05-01', decidedOn: '2024-05-30' }], [1, 0, 1, 0, 0]],
  ['decided years before', [{ meetingOn: '2022-05-01', decidedOn: '2022-05-20' }], [1, 1, 0, 0, 0]],
  ['met, and not due on day 28', [{ meetingOn: '2024-12-19' }], [0, 0, 0, 1, 0]],
  ['met, and overdue on day 29', [{ meetingOn: '2024-12-18' }], [0, 0, 0, 0, 1]],
  ['decided after census day', [{ meetingOn: '2024-12-01', decidedOn: '2025-01-17' }], [0, 0, 0, 0, 1]],
  [
    'the last of two, which is not decided',
    [{ meetingOn: '2023-12-01', decidedOn: '2023-12-20' }, { meetingOn: '2024-12-01' }],
    [0, 0, 0, 0, 1],
  ],
] satisfies [string, Short<'review'>[], number[]][])
  test(`a review ${what}`, () => {
    const names = ['decided', 'within_4_weeks', 'over_4_weeks', 'not_due', 'outstanding'];
    assert.deepEqual(valuesOf([reviewed(...reviews)], ...names.map((name) => `reviews_${name}`)), expected);
  });

test('a review is expected of a plan of twelve months or with a meeting', () => {
  const people = [
    withPlan({}, { startedOn: '2024-01-17' }),
    withPlan({}, { startedOn: '2024-01-16' }),
    withPlan({ review: [{ plan: 'a/plan-1', meetingOn: '2024-10-01' }] }, { startedOn: '2024-05-01' }),
  ];
  assert.deepEqual(
    valuesOf(people, 'reviews_expected', 'reviews_not_expected', 'reviews_no_meeting', 'review_meetings_in_year'),
    [2, 1, 1, 1],
  );
});

test('all decisions of the year are counted beside those that the DfE sees', () => {
  const person = withPlan(
    {
      review: [
        { plan: 'a/plan-1', meetingOn: '2024-01-10', decidedOn: '2024-01-20' },
        { plan: 'a/plan-1', meetingOn: '2024-11-01', decidedOn: '2024-12-20' },
      ],
    },
    { ceasedOn: '2024-12-31' },
  );
  assert.deepEqual(
    valuesOf([person], 'reviews_decided', 'review_decisions_in_year', 'review_decisions_in_year_within_4_weeks'),
    [0, 2, 1],
  );
});

test('phase transfers are in time on the due date, and final where they name a type of setting only', () => {
  const moving = (transfer: Short<'transfer'>) => withPlan({ transfer: [{ plan: 'a/plan-1', ...transfer }] });
  const people = [
    moving({ year: 2024, dueOn: '2024-02-15', finalOn: '2024-02-15', namesSetting: true }),
    moving({ year: 2024, dueOn: '2024-02-15', finalOn: '2024-02-16', namesSetting: true }),
    moving({ year: 2024, dueOn: '2024-03-31', finalOn: '2024-03-31', namesSetting: false }),
    moving({ year: 2024, dueOn: '2024-03-31' }),
    moving({ year: 2025, dueOn: '2025-02-15', finalOn: '2025-01-16', namesSetting: false }),
    moving({ year: 2025, dueOn: '2025-02-15', finalOn: '2025-01-17', namesSetting: false }),
    moving({ year: 2023, dueOn: '2023-02-15', finalOn: '2023-02-15' }),
  ];
  const names = ['due', 'final_in_time', 'final_late', 'not_final', 'type_only'].map(
    (name) => `phase_transfers_${name}`,
  );
  assert.deepEqual(valuesOf(people, ...names), [4, 2, 1, 1, 1]);
  assert.deepEqual(valuesOf(people, ...names.map((name) => `${name}_census_year`)), [2, 1, 0, 1, 1]);
});
