// The views over the case records: their columns are the catalogue's, and figures worked out over them in the database are the engine's.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { sql } from 'kysely';
import { isoDay, periodOf } from '../clocks/index.ts';
import { registerRows, sandbourne } from '../foresight/index.ts';
import {
  columnsAsked,
  measures,
  type RunSql,
  type WorkedOutValue,
  type WorkOutAsked,
  workOut,
  workOutBySql,
} from '../measures/index.ts';
import { freeTextFields, type RegisterRow, tables } from '../register/index.ts';
import { AREA, born } from './facts.fixture.ts';
import { engineTables, type Store, startOfDay } from './index.ts';
import { aLoad, loaded } from './register.fixture.ts';
import { SQL_TYPES, snake } from './register-tables.ts';
import { engines } from './stores.fixture.ts';

const MADE = sandbourne({ scale: 0.02 });
const SETTINGS = { leapBirthday: '28 February' } as const;
const ASKED: WorkOutAsked = { measures, from: '2024-07', to: periodOf(MADE.lastDay, 'month'), today: MADE.lastDay };

/** Disputes come from a system of their own, and a psychologists' log holds some of the advice once more. */
async function fill(store: Store): Promise<void> {
  const rows: RegisterRow[] = [];
  const view = { asAt: MADE.lastDay, faults: false, atOnce: true };
  for (const { row } of registerRows(MADE, view, [])) rows.push(row);
  const all = (...ids: string[]) => rows.filter(({ table }) => ids.includes(table));
  const loads = {
    'case-system': rows.filter(({ table }) => table !== 'dispute'),
    disputes: all('dispute'),
    psychology: all('advice').slice(0, 40),
  };
  for (const [source, own] of Object.entries(loads)) {
    const personNumbersOf = source === 'case-system' ? null : 'case-system';
    const of = [...new Set(own.map(({ table }) => table))];
    await loaded(store, aLoad({ on: isoDay(MADE.lastDay), source, personNumbersOf, tables: of }), own);
  }
}

/** Slice values under which nothing is counted may be in the engine's answer. */
const countsAny = (values: readonly WorkedOutValue[]) => {
  const key = ({ measure, slice }: WorkedOutValue) => `${measure} ${slice?.by} ${slice?.is}`;
  const any = new Set(values.filter((one) => one.numerator !== 0 || (one.denominator ?? 0) !== 0).map(key));
  return values.filter((one) => one.slice === null || any.has(key(one)));
};

const rounded = (value: number | null) => (value === null ? null : Number(value.toPrecision(12)));
const plain = (values: readonly WorkedOutValue[]) =>
  countsAny(values).map((one) => ({ ...one, value: rounded(one.value), numerator: rounded(one.numerator) }));

async function bySql(store: Store, asked: WorkOutAsked, before: readonly string[] = []): Promise<WorkedOutValue[]> {
  return store.transaction(async (tx) => {
    const run: RunSql = async (text) => (await sql.raw<Record<string, unknown>>(text).execute(tx.db)).rows;
    for (const statement of before) await run(statement);
    return workOutBySql(run, AREA, asked, SETTINGS);
  });
}

for (const { name, skip, open } of engines)
  describe(name, { skip }, () => {
    let store: Store;
    before(async () => {
      store = await born(await open());
      await fill(store);
    });
    after(() => store.close());

    test('every table has a view with the columns of the catalogue, and nothing kept apart or in free words', async () => {
      const { rows } = await store.run(`select table_name, column_name, data_type from information_schema.columns
        where table_schema = 'waymark'`);
      const found = new Map<string, Record<string, unknown>>();
      for (const { table_name, column_name, data_type } of rows)
        found.set(String(table_name), { ...found.get(String(table_name)), [String(column_name)]: data_type });
      for (const { id, fields } of tables) {
        const own = Object.entries(fields).flatMap(([field, { type, apart }]) =>
          apart || freeTextFields.includes(`${id}.${field}`) ? [] : [[snake(field), SQL_TYPES[type]] as const],
        );
        const common = { area: 'text', from_source: 'text', id: 'text', person: 'integer' };
        assert.deepEqual(found.get(snake(id)), { ...common, ...Object.fromEntries(own) }, id);
      }
    });

    test('every figure worked out in the database is the engine’s', async () => {
      const { tables } = await engineTables(store, AREA, columnsAsked(measures));
      const engine = workOut(tables, ASKED, SETTINGS);
      assert.ok(engine.filter(({ numerator }) => numerator !== 0).length > 500);
      assert.deepEqual(plain(await bySql(store, ASKED)), plain(engine));
    });

    test('breakdowns worked out in the database are the engine’s', async () => {
      const asked: WorkOutAsked = {
        ...ASKED,
        from: '2025-01',
        measures: measures.filter(({ id }) =>
          ['ehcp-active-count', 'requests-count', 'twenty-week-incl-pct'].includes(id),
        ),
        slices: ['sex', 'need', 'provision', 'establishment', 'officer', ['phase', 'sex']],
      };
      const { tables } = await engineTables(store, AREA, columnsAsked(measures));
      assert.deepEqual(plain(await bySql(store, asked)), plain(workOut(tables, asked, SETTINGS)));
    });

    test('what is asked as known before any file came is nothing, and what a session names as the source is read', async () => {
      const one = { ...ASKED, measures: measures.filter(({ id }) => id === 'ehcp-active-count') };
      const before = startOfDay(MADE.lastDay).replace(/^\d{4}/, '2001');
      const none = await bySql(store, one, [`set local waymark.known_at = '${before}'`]);
      assert.deepEqual([...new Set(none.map(({ numerator }) => numerator))], [0]);
      const count = (source: string) =>
        store.transaction(async (tx) => {
          await sql.raw(`set local waymark.counted_sources = '{"advice": "${source}"}'`).execute(tx.db);
          const { rows } = await sql<{ count: number }>`select count(*) as count from waymark.advice`.execute(tx.db);
          return Number(rows[0]!.count);
        });
      assert.equal(await count('psychology'), 40);
      assert.ok((await count('case-system')) > 40);
    });
  });
