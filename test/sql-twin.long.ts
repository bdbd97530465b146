// The long run of the SQL twin: thousands of registers, every breakdown, and DuckDB as a third way to the same figures.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { twinInserts, twinSchema } from '../src/measures/index.ts';
import { engines } from '../src/store/stores.fixture.ts';
import { compare, type PackedRow, packed, registers, SLICES, sourceOf } from './twin-comparison.ts';
import { comparedInDuckDb, noDuckDb } from './twin-in-duckdb.ts';

const TIMES = 20;
const AT_ONCE = 200;
const WITH_SLICES = 20;

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

test(`DuckDB: ${AT_ONCE} registers, and every breakdown of ${WITH_SLICES}`, { skip: noDuckDb }, async () => {
  for (const slices of [[], SLICES]) {
    const { found, cells } = await comparedInDuckDb(slices.length === 0 ? AT_ONCE : WITH_SLICES, 900_000, slices);
    assert.deepEqual(found, []);
    assert.ok(cells > 100_000);
  }
});
