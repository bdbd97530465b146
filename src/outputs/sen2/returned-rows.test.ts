import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Day, day } from '../../clocks/index.ts';
import { blankRow, type Held, nothingHeld, type Row, type TableId } from '../../register/index.ts';
import { returnedRows } from './returned-rows.ts';

const COLLECTION = { year: 2025, censusDay: day('2025-01-16'), la: '999' };
const row = <T extends TableId>(table: T, id: string, fields: Partial<Row<T>>): Row<T> => ({
  ...blankRow(table, { id, person: 'p', place: { sheet: null, row: 1 } }),
  ...fields,
});

function heldWith(of: Partial<Held>): Held {
  return { ...nothingHeld(), person: [row('person', 'p', {})], ...of };
}
const on = (iso: string): Day => day(iso);

test('a place or review after census day, and a place of no plan, are not looked at', () => {
  const returned = returnedRows(
    heldWith({
      request: [row('request', 'r', { receivedOn: on('2020-01-06'), outcome: 'Y', outcomeOn: on('2020-02-10') })],
      plan: [row('plan', 'pl', { request: 'r', startedOn: on('2020-05-20') })],
      placement: [
        row('placement', 'now', { plan: 'pl', startedOn: on('2025-01-16') }),
        row('placement', 'later', { plan: 'pl', startedOn: on('2025-01-17') }),
        row('placement', 'home', { startedOn: on('2019-09-01') }),
      ],
      review: [row('review', 'rv', { plan: 'pl', meetingOn: on('2025-03-03') })],
    }),
    COLLECTION,
  )!;
  assert.deepEqual(
    [returned.request, returned.plan, returned.placement, returned.review].map((rows) => rows.map(({ id }) => id)),
    [['r'], ['pl'], ['now'], []],
  );
});

test('a request received after census day is not returned, and so is not looked at', () => {
  const held = heldWith({ request: [row('request', 'r', { receivedOn: on('2025-01-17') })] });
  assert.equal(returnedRows(held, COLLECTION), null);
});

test('a plan that ceased before the year is not returned', () => {
  const held = heldWith({
    plan: [row('plan', 'pl', { startedOn: on('2019-05-20'), ceasedOn: on('2023-12-31') })],
  });
  assert.equal(returnedRows(held, COLLECTION), null);
});

test('an assessment that began after census day belongs to the next return, however open it is', () => {
  const held = heldWith({
    request: [row('request', 'r', { receivedOn: on('2025-01-20'), outcome: 'Y', outcomeOn: on('2025-02-20') })],
    assessment: [row('assessment', 'a', { request: 'r', outcome: 'A' })],
  });
  assert.equal(returnedRows(held, COLLECTION), null);
});

test('a plan of which no request is held stands in one that is marked as historical', () => {
  const returned = returnedRows(heldWith({ plan: [row('plan', 'pl', { startedOn: on('2018-05-20') })] }), COLLECTION)!;
  assert.deepEqual([returned.request[0]!.outcome, returned.assessment[0]!.outcome], ['H', 'H']);
  assert.deepEqual(
    [returned.assessment[0]!.request, returned.plan[0]!.assessment],
    [returned.request[0]!.id, returned.assessment[0]!.id],
  );
  assert.equal(returned.plan[0]!.active, true);
});
