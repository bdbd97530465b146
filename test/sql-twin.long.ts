// The long run of the SQL twin: thousands of registers, every breakdown, and DuckDB as a third way to the same figures.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { twinInserts, twinSchema } from '../src/measures/index.ts';
import { engines } from '../src/store/stores.fixture.ts';
import { compare, type PackedRow, packed, registers, SLICES, sourceOf } from './twin-comparison.ts';

const TIMES = 20;
const AT_ONCE = 200;
const WITH_SLICES = 20;
const DUCKDB = '@duckdb/node-api';

for (const { name, skip, open } of engines)
  test(`${name}: ${TIMES * AT_ONCE} registers, and every breakdown of ${TIMES * WITH_SLICES}`, { skip }, async () => {
    const store = await open();
    for (let time = 0; time < TIMES; time++)
      for (const slices of [[], SLICES]) {
        const count = slices.length === 0 ? AT_ONCE : WITH_SLICES;
        const areas = registers(count, (slices.length === 0 ? 100_000 : 500_000) + time * count);
        const { found } = await store.transaction(async (tx) => {
          const run = async (text: string) => (await sql.raw<Record<string, unknown>>(text).execute(tx.db)).rows;
          await run('drop schema waymark cascade');
          for (const statement of [...twinSchema('postgres'), ...twinInserts(areas, sourceOf)]) await run(statement);
          for (const statement of ['analyze', 'set local enable_nestloop = off', 'set local jit = off'])
            await run(statement);
          const packing = async (text: string, sliced: boolean) =>
            (await run(packed(text, sliced))) as unknown as PackedRow[];
          return compare(areas, slices, packing, 'postgres');
        });
        assert.deepEqual(found, [], `registers from ${areas[0]!.area} on`);
      }
    await store.close();
  });

/** As much of DuckDB as is asked here. */
interface Duck {
  DuckDBInstance: {
    create(path: string): Promise<{
      connect(): Promise<{
        run(sql: string): Promise<unknown>;
        runAndReadAll(sql: string): Promise<{ getRows(): unknown[][] }>;
      }>;
    }>;
  };
}

const duck = (await import(DUCKDB).catch(() => null)) as Duck | null;

test(`DuckDB: ${AT_ONCE} registers, and every breakdown of ${WITH_SLICES}`, {
  skip: duck === null && `${DUCKDB} is not installed`,
}, async () => {
  for (const slices of [[], SLICES]) {
    const areas = registers(slices.length === 0 ? AT_ONCE : WITH_SLICES, 900_000);
    const connection = await (await duck!.DuckDBInstance.create(':memory:')).connect();
    for (const statement of [...twinSchema('duckdb'), ...twinInserts(areas, sourceOf)]) await connection.run(statement);
    const reading = async (text: string, sliced: boolean): Promise<PackedRow[]> => {
      const read = await connection.runAndReadAll(
        `select area, ${sliced ? 'slice' : `'*'`}, period, numerator::double, denominator::double, value::double from (${text}) as figure`,
      );
      const rows = read.getRows() as [string, ...PackedRow['cells'][number]][];
      return [...Map.groupBy(rows, ([area]) => area)].map(([area, own]) => ({
        area,
        cells: own.map(([, ...cell]) => cell),
      }));
    };
    const { found, cells } = await compare(areas, slices, reading, 'duckdb');
    assert.deepEqual(found, []);
    assert.ok(cells > 100_000);
  }
});
