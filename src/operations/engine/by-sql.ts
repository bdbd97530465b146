// The same figures worked out inside the database, by the SQL twin of each KPI over the views: for registers too big for one process.

import { sql } from 'kysely';
import {
  type RunSql,
  type WorkedOutValue,
  type WorkOutAsked,
  type WorkOutSettings,
  workOutBySql,
} from '../../measures/index.ts';
import type { TableId } from '../../register/index.ts';
import type { CountedSource, EngineAsked, Store } from '../../store/index.ts';

/**
 * In one transaction, with the views told what the columns were read by: the instant that is asked as at, and whose records
 * count. Slice values under which nothing is counted are left out.
 */
export async function workedOutBySql(
  store: Store,
  area: string,
  asked: WorkOutAsked,
  settings: WorkOutSettings,
  by: EngineAsked & { counted: ReadonlyMap<TableId, CountedSource> },
): Promise<WorkedOutValue[]> {
  const sources = Object.fromEntries([...by.counted].map(([table, { source }]) => [table, source]));
  return store.transaction(async (tx) => {
    const run: RunSql = async (text) => (await sql.raw<Record<string, unknown>>(text).execute(tx.db)).rows;
    await sql`select set_config('waymark.known_at', ${by.asKnownAt ?? ''}, true),
      set_config('waymark.counted_sources', ${JSON.stringify(sources)}, true)`.execute(tx.db);
    return workOutBySql(run, area, asked, settings);
  });
}
