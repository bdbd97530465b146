// The days that records can tell of: silence before and after is no nought.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Day, day, isoDay, type Period } from '../../clocks/index.ts';
import type { TableId } from '../../register/index.ts';
import { measures } from '../catalogue/index.ts';
import type { ExampleRows } from '../language.ts';
import { exampleTables } from './example-tables.ts';
import { asTold, knownDays } from './known-days.ts';
import { workOut } from './work-out.ts';

const measureOf = (id: string) => measures.find((one) => one.id === id)!;
const brought = (tables: TableId[], first: string, last = '2025-06-20') =>
  new Map(tables.map((table) => [table, { first: day(first), last: day(last) }]));
const known = (id: string, rows: ExampleRows, tables: TableId[], first = '2025-03-31') => {
  const { since, until } = knownDays(exampleTables(rows), brought(tables, first), measureOf(id));
  return [Number.isFinite(since) ? isoDay(since as Day) : since, isoDay(until as Day)];
};

test('events are known from the first of them', () => {
  const rows = { request: [{ receivedOn: '2024-09-02' }, { receivedOn: '2023-01-09' }] };
  assert.deepEqual(known('requests-count', rows, ['request']), ['2023-01-09', '2025-06-20']);
});

test('without an event, and where the first came later than the first file, from the first file', () => {
  assert.deepEqual(known('requests-count', {}, ['request']), ['2025-03-31', '2025-06-20']);
  const late = { request: [{ receivedOn: '2025-05-01' }] };
  assert.deepEqual(known('requests-count', late, ['request']), ['2025-03-31', '2025-06-20']);
});

test('what stands is known from the first end that is recorded, else only from the first file', () => {
  const ended = { plan: [{ startedOn: '2020-01-06', ceasedOn: '2024-07-31' }, { startedOn: '2019-01-07' }] };
  assert.deepEqual(known('ehcp-active-count', ended, ['plan']), ['2024-07-31', '2025-06-20']);
  const open = { plan: [{ startedOn: '2020-01-06' }] };
  assert.deepEqual(known('ehcp-active-count', open, ['plan']), ['2025-03-31', '2025-06-20']);
});

test('a figure that asks where somebody is needs the history of places as well', () => {
  const rows = {
    plan: [{ startedOn: '2020-01-06', ceasedOn: '2024-07-31' }],
    placement: [{ startedOn: '2020-01-06' }],
    establishment: [{ urn: '100001' }],
  };
  assert.deepEqual(known('ehcp-mainstream-pct', rows, ['plan', 'placement', 'establishment'])[0], '2025-03-31');
  assert.equal(known('ehcp-mainstream-pct', rows, ['plan'])[0], Number.POSITIVE_INFINITY);
});

/** "value why" by month, with a first file of 31 March and a last one of 12 May 2025. */
function toldOf(id: string, rows: ExampleRows, from: Period): string[] {
  const measure = measureOf(id);
  const tables = exampleTables(rows);
  const asked = { measures: [measure], from, to: '2025-06', today: day('2025-06-20') };
  const days = knownDays(tables, brought(['plan', 'request'], '2025-03-31', '2025-05-12'), measure);
  return asTold(workOut(tables, asked, { leapBirthday: '28 February' }), days, measure).map(
    ({ period, value, why, provisional }) => `${period} ${why ?? value}${provisional ? ' provisional' : ''}`,
  );
}

test('a period before has no figure, one that records tell in part is not over, one after has none', () => {
  assert.deepEqual(toldOf('ehcp-active-count', { plan: [{ startedOn: '2020-01-06' }] }, '2025-02'), [
    '2025-02 not available before 2025-03-31',
    '2025-03 1',
    '2025-04 1',
    '2025-05 1 provisional',
    '2025-06 no records after 2025-05-12 provisional',
  ]);
});

test('a window needs all of its months', () => {
  const rows = { dispute: [{ kind: 'mediation', requestedOn: '2024-04-08' }] };
  const measure = measureOf('mediations-12m-count');
  const days = knownDays(exampleTables(rows), brought(['dispute'], '2025-06-01'), measure);
  const asked = { measures: [measure], from: '2025-02', to: '2025-04', today: day('2025-06-20') };
  const values = asTold(workOut(exampleTables(rows), asked, { leapBirthday: '28 February' }), days, measure);
  assert.deepEqual(
    values.map(({ numerator, why }) => why ?? numerator),
    ['not available before 2024-04-08', 1, 0],
  );
});

test('what nobody brings has no figure at all', () => {
  const measure = measureOf('requests-count');
  const asked = { measures: [measure], from: '2025-04', to: '2025-04', today: day('2025-06-20') };
  const [value] = asTold(
    workOut({}, asked, { leapBirthday: '28 February' }),
    knownDays({}, new Map(), measure),
    measure,
  );
  assert.deepEqual([value!.numerator, value!.value, value!.why], [null, null, 'no such records']);
});
