// Tables brought up to date are the same as tables read again, whatever was written meanwhile.

import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import fc from 'fast-check';
import { addDays, day, isoDay } from '../clocks/index.ts';
import type { AreaTables, ColumnsAsked } from '../measures/index.ts';
import type { RegisterRow, TableId } from '../register/index.ts';
import { AREA, anActivity, born } from './facts.fixture.ts';
import {
  answerGone,
  decidePerson,
  engineTables,
  personRecords,
  refreshedTables,
  type Store,
  type StoredTables,
  undoMerge,
} from './index.ts';
import { aLoad, aRecord, loaded } from './register.fixture.ts';
import { empty, engines } from './stores.fixture.ts';

const COLUMNS: ColumnsAsked = new Map<TableId, Set<string>>([
  ['person', new Set(['sex', 'ward', 'bornOn'])],
  ['request', new Set(['receivedOn', 'source'])],
  ['plan', new Set(['request', 'issuedOn', 'ceasedOn'])],
  ['placement', new Set(['plan', 'urn', 'rank', 'unit'])],
  ['dispute', new Set(['plan', 'cost', 'kind'])],
]);
const RUNS = process.env.WAYMARK_LONG === '1' ? 400 : 12;
const FIRST = day('2025-01-01');

/** Codes by name, since the order in which they were met is nobody's to see. */
function spelt(tables: AreaTables) {
  return Object.fromEntries(
    Object.entries(tables).map(([table, { rows, ids, of }]) => [
      table,
      {
        rows,
        ids,
        of: Object.fromEntries(
          Object.entries(of).map(([name, column]) => [
            name,
            column.kind === 'code' ? Array.from(column.values, (place) => column.codes[place]) : [...column.values],
          ]),
        ),
      },
    ]),
  );
}
const told = ({ tables, counted, people }: StoredTables) => ({ tables: spelt(tables), counted, people });

const some = <T>(...of: T[]) => fc.constantFrom(...of);
const cell = fc.record({
  id: some('a', 'b', 'c', 'é', 'B'),
  person: some('1', '2', '3'),
  says: fc.nat(5),
  to: some('a', 'b', 'x'),
});
const load = fc.record({
  what: fc.constant('load' as const),
  source: some('case-system', 'courts'),
  holds: some('snapshot' as const, 'dated events' as const),
  on: fc.nat(40),
  cells: fc.array(cell, { maxLength: 6 }),
});
const answer = fc.record({
  what: fc.constant('answer' as const),
  answer: some('ended' as const, 'duplicate' as const, 'left out by mistake' as const),
  ids: fc.uniqueArray(some('a', 'b', 'c', 'é', 'B'), { minLength: 1, maxLength: 3 }),
});
const people = fc.record({ what: some('merge' as const, 'part' as const), one: fc.nat(9), other: fc.nat(9) });
type Step = typeof load | typeof answer | typeof people extends fc.Arbitrary<infer S> ? S : never;

function rowsOf({
  source,
  cells,
}: {
  source: string;
  cells: { id: string; person: string; says: number; to: string }[];
}) {
  const seen = new Set<string>();
  return cells.flatMap(({ id, person, says, to }): RegisterRow[] => {
    const on = isoDay(addDays(FIRST, says));
    const rows =
      source === 'courts'
        ? [aRecord('dispute', id, person, { plan: to, cost: says / 4, kind: `k${says}` })]
        : [
            aRecord('person', person, person, { sex: says % 2 ? 'F' : null, ward: `w${says}`, bornOn: on }),
            aRecord('request', id, person, { receivedOn: on, source: `s${says}` }),
            aRecord('plan', id, person, { request: to, issuedOn: on }),
            aRecord('placement', id, person, { plan: to, rank: says, unit: says % 2 === 0 }),
          ];
    return rows.filter((row) => {
      const key = `${row.table} ${row.id}`;
      return !seen.has(key) && seen.add(key);
    });
  });
}

for (const { name, skip, open } of engines) {
  describe(name, { skip }, () => {
    let store: Store;
    before(async () => {
      store = await open();
    });
    beforeEach(async () => born(await empty(store)));
    after(() => store.close());

    let files = 0;
    async function take(step: Step): Promise<void> {
      const write = (operation: string, work: Parameters<typeof store.write>[2]) =>
        store.write(AREA, anActivity({ operation }), work);
      if (step.what === 'load') {
        const tables: TableId[] = step.source === 'courts' ? ['dispute'] : ['person', 'request', 'plan', 'placement'];
        const numbers = step.source === 'courts' ? { personNumbersOf: 'case-system' } : {};
        const { source, holds } = step;
        const header = { on: isoDay(addDays(FIRST, step.on)), source, holds, tables, sha256: `${files++}`, ...numbers };
        // An older snapshot is refused: that is as it should be.
        await loaded(store, aLoad(header), rowsOf(step)).catch((error: Error) => {
          if (error.name !== 'OlderExtract') throw error;
        });
        return;
      }
      if (step.what === 'answer') {
        const { ids, answer: given } = step;
        const ended = given === 'ended' ? { endedOn: addDays(FIRST, 3) } : {};
        await write('answer-gone', (tx) =>
          answerGone(tx, { source: 'case-system', table: 'plan', ids, answer: given, ...ended }),
        );
        return;
      }
      const all = [...(await personRecords(store, AREA)).keys()];
      const [record, other] = [all[step.one % all.length], all[step.other % all.length]];
      if (record === undefined || other === undefined || record === other) return;
      if (step.what === 'part') await write('undo-merge', (tx) => undoMerge(tx, { record, decidedBy: 'Ada' }));
      else await write('decide-person', (tx) => decidePerson(tx, { record, other, same: true, decidedBy: 'Ada' }));
    }

    test('after any writes, tables brought up to date are those read again', async () => {
      let refreshed = 0;
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.oneof(load, load, answer, people), { minLength: 2, maxLength: 6 }),
          fc.nat(4),
          async (steps, at) => {
            await born(await empty(store));
            const first = 1 + (at % (steps.length - 1));
            for (const step of steps.slice(0, first)) await take(step);
            const earlier = await engineTables(store, AREA, COLUMNS);
            const change = await store.change(AREA);
            for (const step of steps.slice(first)) await take(step);
            const again = await engineTables(store, AREA, COLUMNS);
            const updated = await refreshedTables(store, AREA, COLUMNS, earlier, change, {
              mostChanged: Number.POSITIVE_INFINITY,
            });
            if (!updated) return;
            refreshed += 1;
            assert.deepEqual(told(updated), told(again));
          },
        ),
        { numRuns: RUNS, seed: 5 },
      );
      assert.ok(refreshed * 3 > RUNS, `${refreshed} of ${RUNS} were brought up to date`);
    });

    test('where another source counts now, or something was destroyed, all is read again', async () => {
      const request = aRecord('request', 'r1', '1', { receivedOn: '2025-01-06' });
      await loaded(store, aLoad({ source: 'case-system', tables: ['request'] }), [request]);
      const earlier = await engineTables(store, AREA, COLUMNS);
      const change = await store.change(AREA);
      await store.write(AREA, anActivity({ operation: 'destroy-records' }), async () => {});
      assert.equal(await refreshedTables(store, AREA, COLUMNS, earlier, change), null);
      const after = await store.change(AREA);
      await loaded(store, aLoad({ source: 'courts', tables: ['dispute'] }), []);
      assert.equal(await refreshedTables(store, AREA, COLUMNS, earlier, after), null);
    });
  });
}
