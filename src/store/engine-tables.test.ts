// The register as the engine reads it: what stands counts, as known at any instant, each person once, each kind of record from one source.

import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { day } from '../clocks/index.ts';
import {
  type AreaTables,
  type ColumnsAsked,
  columnsAsked,
  measures,
  NO_DAY,
  rowsOf,
  tableIn,
  wholes,
  workOut,
} from '../measures/index.ts';
import type { TableId } from '../register/index.ts';
import { AREA, anActivity, born } from './facts.fixture.ts';
import { answerGone, countedSources, engineTables, type Store, setCountedSource } from './index.ts';
import { aLoad, aRecord, loaded } from './register.fixture.ts';
import { empty, engines } from './stores.fixture.ts';

const COLUMNS = columnsAsked(measures);

const asking = (columns: Partial<Record<TableId, string[]>>): ColumnsAsked =>
  new Map(Object.entries(columns).map(([table, fields]) => [table as TableId, new Set(fields)]));

/** "numerator/denominator" of a measure in a month, looked at a year later. */
function figure(tables: AreaTables, id: string, period: string): string {
  const measure = measures.find((one) => one.id === id)!;
  const on = { from: period, to: period, today: day('2026-01-31') };
  const [found] = workOut(tables, { measures: [measure], ...on }, { leapBirthday: '28 February' });
  return `${found!.numerator}/${found!.denominator}`;
}

const coded = (tables: AreaTables, table: TableId, field: string): string[] => {
  const column = tableIn(tables, table).of[field];
  return column?.kind === 'code' ? Array.from(column.values, (place) => column.codes[place]!) : [];
};

for (const { name, skip, open } of engines) {
  describe(name, { skip }, () => {
    let store: Store;
    before(async () => {
      store = await open();
    });
    beforeEach(async () => born(await empty(store)));
    after(() => store.close());

    const write = (work: Parameters<typeof store.write>[2]) => store.write(AREA, anActivity(), work);
    const tablesNow = async (asked: Parameters<typeof engineTables>[3] = {}) =>
      (await engineTables(store, AREA, COLUMNS, asked)).tables;
    const person = (id: string, given: object = {}) => aRecord('person', id, id, given);
    const issued = (id: string, of: string, on: string, request: string | null = null) =>
      aRecord('plan', id, of, { startedOn: on, issuedOn: on, request });

    test('a corrected row counts as it stands, and at an instant before as it stood', async () => {
      const asked = aRecord('request', 'r1', '1', { receivedOn: '2024-09-02' });
      await loaded(store, aLoad({ on: '2025-02-01' }), [person('1'), asked, issued('p1', '1', '2025-01-20', 'r1')]);
      await loaded(store, aLoad({ on: '2025-03-01' }), [person('1'), asked, issued('p1', '1', '2025-01-21', 'r1')]);
      assert.equal(figure(await tablesNow(), 'twenty-week-incl-pct', '2025-01'), '0/1');
      const before = await tablesNow({ asKnownAt: '2025-02-28T23:59:59.999Z' });
      assert.equal(figure(before, 'twenty-week-incl-pct', '2025-01'), '1/1');
      const earlier = await tablesNow({ asKnownAt: '2025-01-31T00:00:00.000Z' });
      assert.equal(figure(earlier, 'twenty-week-incl-pct', '2025-01'), '0/0');
    });

    test('rows that are gone count until somebody says that they never did', async () => {
      const plans = ['a', 'b'].map((id) => issued(id, '1', '2025-01-20'));
      await loaded(store, aLoad({ on: '2025-02-01', tables: ['plan'] }), plans);
      await loaded(store, aLoad({ on: '2025-03-01', tables: ['plan'] }), []);
      assert.equal(figure(await tablesNow(), 'ehcp-issued-month-count', '2025-01'), '2/null');
      await write((tx) => answerGone(tx, { source: 'case', table: 'plan', ids: ['a'], answer: 'duplicate' }));
      assert.equal(figure(await tablesNow(), 'ehcp-issued-month-count', '2025-01'), '1/null');
    });

    test('an answer that a row ended ends it on that day', async () => {
      await loaded(store, aLoad({ on: '2025-02-01', tables: ['plan'] }), [issued('a', '1', '2024-01-08')]);
      await loaded(store, aLoad({ on: '2025-03-01', tables: ['plan'] }), []);
      const ended = { answer: 'ended' as const, endedOn: day('2025-02-10') };
      await write((tx) => answerGone(tx, { source: 'case', table: 'plan', ids: ['a'], ...ended }));
      const tables = await tablesNow();
      assert.deepEqual(
        ['2025-01', '2025-02'].map((month) => figure(tables, 'ehcp-active-count', month)),
        ['1/null', '0/null'],
      );
    });

    test('of two records of one person each field is the first that the counting source, then the others, state', async () => {
      const same = { surname: 'Lovelace', upn: 'A123456789012' };
      await loaded(store, aLoad({ source: 'log' }), [person('x', { ...same, sex: 'M', ward: 'Quay' })]);
      await loaded(store, aLoad({ source: 'case-system' }), [
        person('1', { ...same, sex: 'F', bornOn: '2015-12-10' }),
        person('2', { surname: 'Byron', sex: 'M' }),
        issued('p1', '1', '2025-01-20'),
      ]);
      const { tables, people } = await engineTables(store, AREA, COLUMNS);
      const { rows, ids } = tableIn(tables, 'person');
      assert.deepEqual([rows, ids], [2, ['1', '2']]);
      assert.deepEqual(people.sources, ['case-system', 'case-system']);
      assert.deepEqual(coded(tables, 'person', 'sex'), ['F', 'M']);
      assert.deepEqual(coded(tables, 'person', 'ward'), ['Quay', '']);
      const born = tableIn(tables, 'person').of.bornOn!;
      assert.deepEqual([...born.values], [day('2015-12-10'), NO_DAY]);
      assert.deepEqual([...rowsOf(tableIn(tables, 'plan'), 'person')], [0]);
    });

    test('rows stand in the order of their ids, byte by byte', async () => {
      const ids = ['p10', 'P9', 'p9', 'é', 'p 9'];
      await loaded(
        store,
        aLoad({ tables: ['plan'] }),
        ids.map((id) => issued(id, '1', '2025-01-20')),
      );
      const inBytes = ids.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
      assert.deepEqual(tableIn(await tablesNow(), 'plan').ids, inBytes);
    });

    test('a row that another names is found in its own source, and in another only when it is the same person’s', async () => {
      const numbers = { personNumbersOf: 'case-system', tables: ['dispute'] as TableId[] };
      await loaded(store, aLoad({ source: 'case-system' }), [
        person('1'),
        person('2'),
        issued('p1', '1', '2025-01-20'),
        aRecord('plan', 'p2', '2', { startedOn: '2025-01-20', request: 'gone' }),
      ]);
      await loaded(store, aLoad({ source: 'courts', ...numbers }), [
        aRecord('dispute', 'd1', '1', { plan: 'p1', kind: 'appeal', cost: 12.345 }),
        aRecord('dispute', 'd2', '1', { plan: 'p2', kind: 'appeal', cost: 1234.5 }),
        aRecord('dispute', 'd3', '2', { kind: 'appeal' }),
      ]);
      const columns = asking({ plan: ['request'], dispute: ['plan', 'cost'] });
      const { tables } = await engineTables(store, AREA, columns);
      assert.deepEqual([...rowsOf(tableIn(tables, 'dispute'), 'plan')], [0, -1, -1]);
      assert.deepEqual([...rowsOf(tableIn(tables, 'plan'), 'request')], [-1, -1]);
      assert.deepEqual([...wholes(tableIn(tables, 'dispute'), 'cost')], [1235, 123_450, NO_DAY]);
    });

    test('a setting is found by its URN, then by its UKPRN', async () => {
      const place = (id: string, given: object) => aRecord('placement', id, '1', given);
      await loaded(store, aLoad({ source: 'gias', tables: ['establishment'] }), [
        aRecord('establishment', 's1', null, { urn: '100001', ukprn: '10000001' }),
        aRecord('establishment', 's2', null, { urn: '100002' }),
      ]);
      await loaded(store, aLoad({ source: 'case-system', tables: ['placement'] }), [
        place('a', { urn: '100002' }),
        place('b', { ukprn: '10000001' }),
        place('c', { urn: '999999', ukprn: '10000001' }),
        place('d', { urn: '999999' }),
      ]);
      const { tables } = await engineTables(store, AREA, asking({ placement: ['urn'] }));
      assert.deepEqual([...rowsOf(tableIn(tables, 'placement'), 'urn')], [1, 0, 0, -1]);
      assert.deepEqual(coded(tables, 'establishment', 'urn'), ['100001', '100002']);
    });

    /** Pieces of psychologists' advice returned in May 2025, so many of them in time. */
    const advice = (prefix: string, total: number, inTime: number) =>
      Array.from({ length: total }, (_, i) =>
        aRecord('advice', `${prefix}${i}`, `${i}`, {
          kind: 'd',
          requestedOn: i < inTime ? '2025-04-10' : '2025-03-01',
          returnedOn: '2025-05-20',
        }),
      );

    test('where two sources hold the same records one counts: the case system, whichever is chosen, or the one asked for', async () => {
      await loaded(store, aLoad({ source: 'case-system', tables: ['advice', 'plan'] }), advice('c', 62, 54));
      await loaded(store, aLoad({ source: 'eps', tables: ['advice'] }), advice('e', 59, 55));
      const share = async (asked: Parameters<typeof engineTables>[3] = {}) =>
        figure(await tablesNow(asked), 'ep-advice-6wk-pct', '2025-05');
      assert.equal(await share(), '54/62');
      assert.equal(await share({ source: 'eps' }), '55/59');
      await write((tx) => setCountedSource(tx, { table: 'advice', source: 'eps', on: day('2025-06-02') }));
      assert.equal(await share(), '55/59');
      assert.equal(await share({ source: 'case-system' }), '54/62');
      // What was chosen later was not known then.
      assert.equal(await share({ asKnownAt: '2025-06-01T12:00:00.000Z' }), '54/62');
      const of = (await countedSources(store, AREA)).get('advice')!;
      assert.deepEqual([of.source, of.chosen], ['eps', true]);
      assert.deepEqual(of.sources, [
        { source: 'case-system', rows: 62 },
        { source: 'eps', rows: 59 },
      ]);
      await write((tx) => setCountedSource(tx, { table: 'advice', source: null, on: day('2025-06-02') }));
      assert.equal(await share(), '54/62');
    });

    test('without a case system the one with most rows counts, and a return for what nobody else brings', async () => {
      await loaded(store, aLoad({ source: 'log', tables: ['advice'] }), advice('l', 3, 1));
      await loaded(store, aLoad({ source: 'eps', tables: ['advice'] }), advice('e', 4, 1));
      const collection = { year: 2025, censusDay: day('2025-01-16'), la: '839' };
      const plans = Array.from({ length: 9 }, (_, i) => issued(`s${i}`, `${i}`, '2025-01-20'));
      await loaded(store, aLoad({ source: 'sen2', collection, tables: ['advice', 'plan'] }), [
        ...advice('s', 9, 9),
        ...plans,
      ]);
      const counted = await countedSources(store, AREA);
      assert.deepEqual(
        (['advice', 'plan'] as const).map((table) => counted.get(table)?.source),
        ['eps', 'sen2'],
      );
      assert.equal(counted.get('review'), undefined);
    });
  });
}
