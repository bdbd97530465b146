// Two ways to one figure: the engine over columns and the SQL twin in a database agree in every cell, on registers made up to be ugly.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { sql } from 'kysely';
import { addPeriods, day, isoDay, lastDayOfPeriod } from '../src/clocks/index.ts';
import {
  AreaFigures,
  caseList,
  exampleRows,
  type Slice,
  sliceIds,
  sliceText,
  tablesOfRows,
  twinInserts,
  twinOf,
  twinSchema,
} from '../src/measures/index.ts';
import type { Store } from '../src/store/index.ts';
import { engines } from '../src/store/stores.fixture.ts';
import {
  ASKED,
  compare,
  OPEN_STOCKS,
  type PackedRow,
  packed,
  type Register,
  registers,
  SLICES,
  sourceOf,
  stocksOf,
  THEN,
  workedOutMeasures,
} from './twin-comparison.ts';
import { comparedInDuckDb, noDuckDb } from './twin-in-duckdb.ts';

const REGISTERS = 200;
const WITH_SLICES = 12;

const sum = (a: number, b: number): number => a + b;

/** Plain tables in the place of the store's views; the joins of the twin are on equal columns, so that hashing them is never bad. */
async function filled(store: Store, areas: readonly Register[], from: (row: Register['rows'][number]) => string) {
  await store.transaction(async (tx) => {
    const run = (text: string) => sql.raw(text).execute(tx.db);
    await run('drop schema waymark cascade');
    for (const statement of twinSchema('postgres')) await run(statement);
    for (const statement of twinInserts(areas, from)) await run(statement);
    await run('analyze');
  });
}

async function asked<T>(store: Store, work: (run: (text: string) => Promise<Record<string, unknown>[]>) => Promise<T>) {
  return store.transaction(async (tx) => {
    const run = async (text: string) => (await sql.raw<Record<string, unknown>>(text).execute(tx.db)).rows;
    await run('set local enable_nestloop = off');
    await run('set local jit = off');
    return work(run);
  });
}

for (const { name, skip, open } of engines)
  describe(name, { skip }, () => {
    let store: Store;
    const areas = registers(REGISTERS);
    before(async () => {
      store = await open();
      await filled(store, areas, sourceOf);
    });
    after(() => store.close());

    const comparing = (options = {}, slices: readonly Slice[] = []) =>
      asked(store, (run) => {
        const packing = async (text: string, sliced: boolean) =>
          (await run(packed(text, sliced))) as unknown as PackedRow[];
        return compare(areas, slices, packing, 'postgres', options);
      });

    test(`every measure of ${REGISTERS} registers is the same by both, in every month`, async () => {
      const { found, cells, counted, queries } = await comparing();
      assert.deepEqual(found, []);
      assert.ok(queries >= workedOutMeasures.length);
      assert.ok(cells > 300_000 && counted > 40_000, `${counted} of ${cells} cells counted something`);
    });

    test('a query that is wrong by a day, a rule or a tie is found out', async () => {
      for (const [id, right, wrong] of [
        ['twenty-week-incl-pct', '<= 140', '< 140'],
        ['ehcp-active-count', 'coalesce(transferred_on, started_on', 'coalesce(started_on, transferred_on'],
        ['ehcp-mainstream-pct', 'rank nulls last', 'rank nulls first'],
        ['ehcp-mainstream-pct', 'beside.from_day desc', 'beside.from_day'],
        ['yes-to-assess-pct', 'kind desc', 'kind'],
      ] as const) {
        const of = workedOutMeasures.filter((one) => one.id === id);
        const { found } = await comparing({ of, change: (text: string) => text.replaceAll(right, wrong) });
        assert.ok(found.length > 0, `${id}: ${wrong} instead of ${right}`);
      }
    });

    test('cases open on many days are broken down by how their people stand on each, the same by both', async () => {
      const { found, counted } = await comparing({ of: OPEN_STOCKS, turn: true }, THEN);
      assert.deepEqual(found, []);
      assert.ok(counted > 15_000, `${counted} cells counted something`);
      const of = OPEN_STOCKS.filter(({ id }) => id === 'ar-up-to-date-count');
      for (const [right, wrong, slice] of [
        ['held.plan_id desc', 'held.plan_id', 'need'],
        ['held.from_on desc', 'held.from_on', 'officer'],
        ["date '-infinity'", 'null', 'need'],
        ['cut.on_day <', 'cut.on_day <=', 'need'],
        ["held.status = 'CLA'", 'true', 'in-care'],
      ] as const) {
        const spoilt = await comparing({ of, change: (text: string) => text.replaceAll(right, wrong) }, [slice]);
        assert.ok(spoilt.found.length > 0, `${slice}: ${wrong} instead of ${right}`);
      }
    });
  });

test('a stock split by any breakdown adds up to its total, and the case list of each cell to the cell', () => {
  const slices = [...sliceIds, ...THEN.filter((slice) => typeof slice !== 'string')];
  const [measures, settings] = [OPEN_STOCKS, { leapBirthday: '28 February' } as const];
  let listed = 0;
  for (const { rows } of registers(12, 9_000)) {
    const figures = new AreaFigures(tablesOfRows(rows), { measures, ...ASKED, slices }, settings);
    for (const measure of measures) {
      const { engine, first } = figures.engineOf(measure)!;
      const { periods } = engine.calendar;
      for (const stock of stocksOf(measure)) {
        const { total, slices: split } = engine.sums(stock, slices);
        for (const [i, sliced] of split.entries())
          for (let at = 0; sliced && at < periods.length; at++) {
            const cells = sliced.values.map((_, value) => sliced.cells[value * periods.length + at]!);
            assert.equal(cells.reduce(sum), total[at], `${measure.id} ${sliceText(slices[i]!)} ${periods[at]}`);
          }
      }
      for (const value of figures.valuesOf(measure)) {
        if (value.slice === null || periods.indexOf(value.period) % 4 !== first % 4) continue;
        const { period, slice, numerator } = value;
        const { count } = caseList(engine, measure, period, 'numerator', slice);
        assert.ok(Math.abs(count - numerator) < 1e-9, `${measure.id} ${slice.by} ${slice.is} ${period}`);
        listed += count;
      }
    }
  }
  assert.ok(listed > 1_000, `${listed} cases`);
});

test('every breakdown is the same by both', async () => {
  const store = await engines[0]!.open();
  const areas = registers(WITH_SLICES, 5_000);
  await filled(store, areas, sourceOf);
  const { found, counted } = await asked(store, (run) => {
    const packing = async (text: string, sliced: boolean) =>
      (await run(packed(text, sliced))) as unknown as PackedRow[];
    return compare(areas, SLICES, packing, 'postgres', { turn: true });
  });
  await store.close();
  assert.deepEqual(found, []);
  assert.ok(counted > 10_000, `${counted} cells counted something`);
});

test('the worked examples of every measure come out of its query as they say', async () => {
  const examples = workedOutMeasures.flatMap(({ id, workedOut }) =>
    workedOut!.examples.map((example, i) => ({ id, area: `${id} ${i}`, example, rows: exampleRows(example.rows) })),
  );
  const store = await engines[0]!.open();
  await filled(store, examples, () => 'a');
  const wrong = await asked(store, async (run) => {
    const found: string[] = [];
    for (const measure of workedOutMeasures) {
      const own = examples.filter(({ id }) => id === measure.id);
      const dated = Map.groupBy(own, ({ example: { period, today } }) =>
        today === undefined ? lastDayOfPeriod(addPeriods(period, 1)) : day(today),
      );
      for (const [today, alike] of dated)
        for (const [period, ones] of Map.groupBy(alike, ({ example }) => example.period)) {
          const twin = twinOf(measure, {
            from: period,
            to: period,
            today,
            leapBirthday: '28 February',
            dialect: 'postgres',
          });
          const rows = await run(
            `select area, numerator::float8, denominator::float8, value::float8 from (${twin!.sql}) as f`,
          );
          for (const { area, example } of ones) {
            const row = rows.find((one) => one.area === area)!;
            const value = row.value === null ? null : Number(row.value);
            const same =
              Math.abs(Number(row.numerator) - example.numerator) < 1e-9 &&
              (row.denominator ?? null) === (example.denominator ?? null) &&
              (value === null ? example.value === null : Math.abs(value - (example.value ?? Number.NaN)) < 1e-9);
            if (!same) found.push(`${area} (${isoDay(today)}): ${example.says} ${JSON.stringify(row)}`);
          }
        }
    }
    return found;
  });
  await store.close();
  assert.deepEqual(wrong, []);
});

test('DuckDB: forty registers more, every measure, no cell differs', { skip: noDuckDb }, async () => {
  const { found, cells, counted } = await comparedInDuckDb(40, 700_000, []);
  assert.deepEqual(found, []);
  assert.ok(cells > 50_000 && counted > 5_000, `${cells} ${counted}`);
});
