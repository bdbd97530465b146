// The SQL twin in DuckDB, a third way to the same figures; null where DuckDB has nothing made for this machine.

import { type Slice, twinInserts, twinSchema } from '../src/measures/index.ts';
import { type Compared, compare, type PackedRow, registers, sourceOf } from './twin-comparison.ts';

const duck = await import('@duckdb/node-api').catch(() => null);

export const noDuckDb: string | false = duck === null && 'DuckDB has nothing made for this machine';

/** So many random registers, from one of them on, by these breakdowns. */
export async function comparedInDuckDb(count: number, from: number, slices: readonly Slice[]): Promise<Compared> {
  const areas = registers(count, from);
  const connection = await (await duck!.DuckDBInstance.create(':memory:')).connect();
  try {
    for (const statement of [...twinSchema('duckdb'), ...twinInserts(areas, sourceOf)]) await connection.run(statement);
    const reading = async (text: string, sliced: boolean): Promise<PackedRow[]> => {
      const read = await connection.runAndReadAll(
        `select area, ${sliced ? 'slice' : `'*'`}, period, numerator::double, denominator::double, value::double from (${text}) as figure`,
      );
      const rows = read.getRows() as unknown as [string, ...PackedRow['cells'][number]][];
      return [...Map.groupBy(rows, ([area]) => area)].map(([area, own]) => ({
        area,
        cells: own.map(([, ...cell]) => cell),
      }));
    };
    return await compare(areas, slices, reading, 'duckdb');
  } finally {
    connection.closeSync();
  }
}
