// DuckDB in this process, as a peer to measure against; null where it has nothing made for this machine.

import type { DuckDBConnection } from '@duckdb/node-api';

export type DuckDb = DuckDBConnection;

/** A database in memory on as many threads as the engine is given. */
export async function duckDb(threads: number): Promise<{ version: string; db: DuckDb } | null> {
  const found = await import('@duckdb/node-api').catch(() => null);
  if (found === null) {
    process.stderr.write('DuckDB has nothing made for this machine: it is left out\n');
    return null;
  }
  const instance = await found.DuckDBInstance.create(':memory:', { threads: `${threads}` });
  return { version: `DuckDB ${found.version()}`, db: await instance.connect() };
}
