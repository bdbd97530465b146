// Rows that contradict themselves: what is counted of them, as the rules state it, and never a figure that is no number.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../../clocks/index.ts';
import { measures } from '../catalogue/index.ts';
import type { ExampleRows } from '../language.ts';
import { exampleTables } from './example-tables.ts';
import { workOut } from './work-out.ts';

const WORKED = measures.filter(({ workedOut }) => workedOut);

function figures(rows: ExampleRows, period: string, today = '2025-12-31') {
  const asked = { measures: WORKED, from: period, to: period, today: day(today) };
  const values = workOut(exampleTables(rows), asked, { leapBirthday: '28 February' });
  for (const { measure, numerator, denominator, value, why } of values) {
    assert.ok(Number.isFinite(numerator) && (denominator === null || Number.isFinite(denominator)), measure);
    assert.ok(value === null ? why !== null : Number.isFinite(value), `${measure} is ${value}, ${why}`);
  }
  return (id: string) => values.find(({ measure }) => measure === id)!;
}

test('no records at all: counts are 0, shares have no value and say why', () => {
  const of = figures({}, '2025-03');
  assert.equal(of('requests-count').value, 0);
  assert.deepEqual([of('twenty-week-incl-pct').value, of('twenty-week-incl-pct').why], [null, 'nothing to divide by']);
  assert.deepEqual([of('ehcp-rate-10k').value, of('ehcp-rate-10k').why], [null, 'no population']);
});

test('a plan that ends before it starts, or on that day, is in force on no day; its end is counted by its date', () => {
  const rows = {
    plan: [
      { startedOn: '2025-03-10', ceasedOn: '2025-03-10' },
      { startedOn: '2025-03-10', ceasedOn: '2025-02-10' },
    ],
  };
  assert.equal(figures(rows, '2025-03')('ehcp-active-count').value, 0);
  assert.equal(figures(rows, '2025-02')('ehcp-ceased-month-count').value, 1);
});

test('two plans of one child at once are two plans: a check asks about them', () => {
  const rows = { plan: [{ startedOn: '2023-03-10' }, { startedOn: '2024-03-10' }] };
  assert.equal(figures(rows, '2025-03')('ehcp-active-count').value, 2);
});

test('of two main places at once the lower rank stands, then the one that began later', () => {
  const establishment = [
    { urn: '900001', kind: 'mainstream' },
    { urn: '900002', kind: 'special-independent' },
  ];
  const place = (urn: string, startedOn: string, rank: number | null = 1) => ({
    plan: 'p',
    fact: 'attended',
    urn,
    startedOn,
    rank,
  });
  const plan = [{ id: 'p', startedOn: '2023-03-10' }];
  const share = (placement: ReturnType<typeof place>[]) =>
    figures({ establishment, plan, placement }, '2025-03')('ehcp-inmss-pct').numerator;
  assert.equal(share([place('900002', '2024-09-01'), place('900001', '2023-09-01')]), 1);
  assert.equal(share([place('900001', '2024-09-01'), place('900002', '2023-09-01')]), 0);
  assert.equal(share([place('900001', '2024-09-01', null), place('900002', '2023-09-01', 1)]), 1);
});

test('dates outside every calendar are counted in no month, and a plan since the year 1900 is in force', () => {
  const rows = {
    request: [{ receivedOn: '9999-12-31' }, { receivedOn: '0001-01-01' }],
    plan: [{ startedOn: '1900-01-01' }, { startedOn: '9999-12-31' }],
    person: [{ bornOn: '0001-01-01' }],
  };
  const of = figures(rows, '2025-03');
  assert.deepEqual([of('requests-count').value, of('ehcp-active-count').value], [0, 1]);
});

test('what is dated after the day that is looked from does not count yet, and the month is provisional', () => {
  const rows = { plan: [{ startedOn: '2025-03-20' }, { startedOn: '2024-03-20', ceasedOn: '2025-03-20' }] };
  const of = figures(rows, '2025-03', '2025-03-19');
  assert.deepEqual([of('ehcp-active-count').value, of('ehcp-active-count').provisional], [1, true]);
});

test('a row that names a request, plan or person that nobody holds stands by itself', () => {
  const rows = {
    plan: [{ request: 'gone', startedOn: '2025-03-10', issuedOn: '2025-03-10' }],
    review: [{ plan: 'gone', meetingOn: '2025-01-10', decidedOn: '2025-03-10', outcome: 'M' }],
    advice: [{ request: 'gone', kind: 'd', requestedOn: '2025-01-10', returnedOn: '2025-03-10' }],
  };
  const of = figures(rows, '2025-03');
  assert.deepEqual(
    ['twenty-week-incl-pct', 'ep-advice-6wk-pct'].map((id) => [of(id).numerator, of(id).denominator]),
    [
      [0, 1],
      [0, 1],
    ],
  );
});

test('somebody born on 29 February is a year older on the day that the setting says', () => {
  const rows = { person: [{ bornOn: '2008-02-29' }], plan: [{ startedOn: '2020-01-01' }] };
  const [first] = [WORKED.find(({ id }) => id === 'ed-ehcp-16-18-pct')!];
  const of = (leapBirthday: '28 February' | '1 March') =>
    workOut(
      exampleTables(rows),
      { measures: [first], from: '2027-02', to: '2027-02', today: day('2027-12-31') },
      { leapBirthday },
    )[0]!.denominator;
  // 19 on 28 February 2027 by one setting, on 1 March by the other
  assert.deepEqual([of('28 February'), of('1 March')], [0, 1]);
});

test('a plan that ends is broken down by the need that it had until then', () => {
  const rows = {
    plan: [{ id: 'p', startedOn: '2023-03-10', ceasedOn: '2025-03-20' }],
    need: [{ plan: 'p', rank: 1, type: 'ASD' }],
  };
  const ceased = WORKED.find(({ id }) => id === 'ehcp-ceased-month-count')!;
  const asked = {
    measures: [ceased],
    from: '2025-03',
    to: '2025-03',
    today: day('2025-12-31'),
    slices: ['need'] as const,
  };
  const values = workOut(exampleTables(rows), asked, { leapBirthday: '28 February' });
  assert.deepEqual(
    values.map(({ slice, numerator }) => [slice?.is, numerator]),
    [
      [undefined, 1],
      ['ASD', 1],
    ],
  );
});
