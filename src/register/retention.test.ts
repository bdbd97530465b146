import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day, isoDay } from '../clocks/index.ts';
import type { ShortHeld } from './check.ts';
import { heldFrom } from './held.fixture.ts';
import {
  defaultRetentionRules,
  dueForReview,
  filesDueForReview,
  type LegalHold,
  type RetentionRule,
} from './retention.ts';

const today = day('2031-05-14');

/** Each class that is due with the day since when, and what holds it. */
function due(short: ShortHeld, changes: Partial<RetentionRule> = {}, holds: LegalHold[] = []): string[] {
  const rules = { ...defaultRetentionRules, case: { ...defaultRetentionRules.case, ...changes } };
  return heldFrom(short)
    .flatMap((held) => dueForReview(held, rules, holds, today))
    .map((one) => `${one.class} since ${isoDay(one.since)}${one.hold ? `, held: ${one.hold}` : ''}`);
}

const person = (bornOn: string): ShortHeld => ({
  person: [{ bornOn }],
  plan: [{ startedOn: '2015-01-05', ceasedOn: '2020-08-01' }],
});
const lookedAfter = (bornOn: string): ShortHeld => ({
  ...person(bornOn),
  care: [{ status: 'CLA', fromOn: '2012-01-01' }],
});
const careLeaver = (bornOn: string): ShortHeld => ({ ...person(bornOn), care: [{ status: 'CL' }] });
const inNeed = (bornOn: string): ShortHeld => ({ ...person(bornOn), care: [{ status: 'CIN' }] });

const cases: [name: string, short: ShortHeld, changes: Partial<RetentionRule>, expected: string[]][] = [
  ['birth + 31, on the birthday', person('2000-05-14'), {}, ['case since 2031-05-14']],
  ['birth + 31, the day before', person('2000-05-15'), {}, []],
  ['born on 29 February, 31 on 1 March', person('2000-02-29'), {}, ['case since 2031-03-01']],
  ['looked after once: to 75', lookedAfter('2000-05-14'), {}, []],
  ['looked after once, 75 today', lookedAfter('1956-05-14'), {}, ['case since 2031-05-14']],
  ['a care leaver was looked after', careLeaver('2000-05-14'), {}, []],
  ['a child in need was not', inNeed('2000-05-14'), {}, ['case since 2031-05-14']],
  ['a council that keeps to 45', person('2000-05-14'), { years: 45 }, []],
  ['a council that keeps to 25', person('2006-05-14'), { years: 25 }, ['case since 2031-05-14']],
  ['a council that keeps to 35', person('1996-05-14'), { years: 35 }, ['case since 2031-05-14']],
  [
    'a council without a rule for those looked after',
    lookedAfter('2000-05-14'),
    { lookedAfterYears: undefined },
    ['case since 2031-05-14'],
  ],
  [
    'closed + 10: from the last day of the case',
    person('2000-05-14'),
    { countedFrom: 'closed', years: 10 },
    ['case since 2030-08-01'],
  ],
  ['closed + 25', person('2000-05-14'), { countedFrom: 'closed', years: 25 }, []],
  ['kept for good', person('1950-05-14'), { years: null }, []],
  ['looked after, kept for good', lookedAfter('1900-05-14'), { lookedAfterYears: null }, []],
  [
    'the rule for those looked after never shortens',
    lookedAfter('2000-05-14'),
    { lookedAfterYears: 10 },
    ['case since 2031-05-14'],
  ],
  ['years that nobody reaches', person('2000-05-14'), { countedFrom: 'closed', years: 9000 }, []],
  ['nothing held', {}, {}, []],
];
for (const [name, short, changes, expected] of cases)
  test(name, () => {
    assert.deepEqual(due(short, changes), expected);
  });

test('a case counted from its closing is not due while a plan or a request is open', () => {
  const closed = { countedFrom: 'closed', years: 1 } as const;
  assert.deepEqual(due({ plan: [{ startedOn: '2020-01-05' }] }, closed), []);
  assert.deepEqual(due({ request: [{ receivedOn: '2020-01-05' }] }, closed), []);
  assert.deepEqual(due({ request: [{ receivedOn: '2020-01-05', outcome: 'N', outcomeOn: '2020-02-10' }] }, closed), [
    'case since 2021-02-10',
  ]);
});

test('without a date of birth a case counts from its last day, and days to come are none', () => {
  const withoutBirth: ShortHeld = {
    person: [{}],
    request: [{ receivedOn: '1999-03-01', outcome: 'N', outcomeOn: '2000-05-14' }],
  };
  assert.deepEqual(due(withoutBirth), ['case since 2031-05-14']);
  assert.deepEqual(due({ ...withoutBirth, review: [{ dueOn: '2099-01-01' }] }), ['case since 2031-05-14']);
  assert.deepEqual(due({ person: [{}] }), []);
});

test('a whole case is told with its rows, why, and that a plan is still open', () => {
  const [held] = heldFrom({
    person: [{ bornOn: '1999-05-14' }],
    plan: [{ startedOn: '2015-01-05' }],
    review: [{}, {}],
  });
  assert.deepEqual(dueForReview(held!, defaultRetentionRules, [], today), [
    {
      class: 'case',
      person: 'person-1',
      what: { rows: { person: 1, plan: 1, review: 2 } },
      since: day('2030-05-14'),
      why: { countedFrom: 'birth', on: day('1999-05-14'), years: 31, lookedAfter: false, openPlan: true },
      hold: null,
    },
  ]);
});

test('a legal hold keeps what is due in sight and says why it stays', () => {
  const hold: LegalHold = { person: 'person-1', from: day('2031-01-01'), to: null, reason: 'claim' };
  const short = person('2000-01-01');
  assert.deepEqual(due(short, {}, [hold]), ['case since 2031-01-01, held: claim']);
  assert.deepEqual(due(short, {}, [{ ...hold, to: today }]), ['case since 2031-01-01']);
  assert.deepEqual(due(short, {}, [{ ...hold, from: day('2031-05-15') }]), ['case since 2031-01-01']);
  assert.deepEqual(due(short, {}, [{ ...hold, person: 'person-2' }]), ['case since 2031-01-01']);
  assert.deepEqual(due(short, {}, [{ ...hold, person: null, reason: 'inquiry' }]), [
    'case since 2031-01-01, held: inquiry',
  ]);
});

test('practice reviews go six years after they were looked at, before the case does', () => {
  const reviews: ShortHeld = {
    person: [{ bornOn: '2015-01-01' }],
    'practice-review': [{ reviewedOn: '2025-05-14' }, { reviewedOn: '2025-05-14', parentAnsweredOn: '2025-05-15' }],
  };
  assert.deepEqual(due(reviews), ['quality since 2031-05-14']);
});

test('a post goes six years after it ended, and not while it is held; what is public stays', () => {
  const staff: ShortHeld = {
    post: [{ fromOn: '2010-01-01', toOn: '2020-01-01' }, { fromOn: '2010-01-01' }],
    closure: [{ fromOn: '1990-01-01', toOn: '1990-02-01' }],
  };
  assert.deepEqual(due(staff), ['staff since 2026-01-01']);
});

test('files have shorter rules, and only a hold on everybody holds them', () => {
  const files = [
    { id: 'a', class: 'import-file', on: day('2029-05-14') },
    { id: 'b', class: 'import-file', on: day('2029-05-15') },
    { id: 'c', class: 'sen2-extract', on: day('2029-05-14') },
    { id: 'd', class: 'sen2-extract', on: day('2028-02-29') },
  ] as const;
  const found = (holds: LegalHold[]) =>
    filesDueForReview(files, defaultRetentionRules, holds, today).map(({ what, since, hold }) => [
      what,
      isoDay(since),
      hold,
    ]);
  assert.deepEqual(found([{ person: 'person-1', from: day('2030-01-01'), to: null, reason: 'claim' }]), [
    [{ file: 'a' }, '2031-05-14', null],
    [{ file: 'd' }, '2031-02-28', null],
  ]);
  assert.deepEqual(found([{ person: null, from: day('2030-01-01'), to: null, reason: 'inquiry' }])[0], [
    { file: 'a' },
    '2031-05-14',
    'inquiry',
  ]);
});
