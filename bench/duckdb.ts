// DuckDB in this process, as a peer to measure against; null where the package is not installed.

interface DuckDbReader {
  getRowObjectsJson(): Record<string, unknown>[];
}
interface DuckDbAppender {
  appendInteger(value: number): void;
  appendUTinyInt(value: number): void;
  endRow(): void;
  closeSync(): void;
}
export interface DuckDb {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<DuckDbReader>;
  createAppender(table: string): Promise<DuckDbAppender>;
}
interface Package {
  version(): string;
  DuckDBInstance: { create(path: string, options: Record<string, string>): Promise<{ connect(): Promise<DuckDb> }> };
}

const PACKAGE = '@duckdb/node-api';

/** A database in memory on as many threads as the engine is given. */
export async function duckDb(threads: number): Promise<{ version: string; db: DuckDb } | null> {
  let found: Package;
  try {
    found = await import(PACKAGE);
  } catch {
    process.stderr.write(`${PACKAGE} is not installed: DuckDB is left out\n`);
    return null;
  }
  const instance = await found.DuckDBInstance.create(':memory:', { threads: `${threads}` });
  return { version: `DuckDB ${found.version()}`, db: await instance.connect() };
}
