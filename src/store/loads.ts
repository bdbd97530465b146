// Case records in: a load is staged in short pieces that no reader sees, then committed whole by one write, or never.

import { sql } from 'kysely';
import type { Issue } from '../clocks/index.ts';
import { type RegisterRow, type TableId, tableOf } from '../register/index.ts';
import { jsonText, storableId, storableText } from './json.ts';
import { caseKeyToTry, caseKeyToWrite } from './keyring.ts';
import { comparisonWith, standingIndex } from './load-comparison.ts';
import { peopleOfLoad } from './load-people.ts';
import { isLoaded, loadsOf, refuseOlder } from './load-reading.ts';
import { removeStagedRows } from './load-rows.ts';
import { loadWriting } from './load-writing.ts';
import { AlreadyImported } from './papers.ts';
import type { LoadHeader, RowChange } from './register-shapes.ts';
import type { StagedLoad } from './staged-load.ts';
import type { Store } from './store.ts';

export interface StagedRows {
  /** what each row changes, in the order given */
  changes: RowChange[];
}

/**
 * Throws AlreadyImported, OlderExtract, and KeyUnusable when children's records come and there is no key to seal them with.
 * `isTrial`: it is staged only to be tried and is never kept, so that no key is made for it.
 */
export async function stageLoad(store: Store, header: LoadHeader, { isTrial = false } = {}): Promise<StagedLoad> {
  const { area, source, tables } = header;
  if (await isLoaded(store, area, header.sha256, header.mapping))
    throw new AlreadyImported(header.sha256, header.fileName);
  const others = await loadsOf(store, area, source);
  const isNewest = refuseOlder(header, others);
  const holdsPeople = tables.some((table) => tableOf(table).about === 'person');
  const keyToSeal = () => (isTrial ? caseKeyToTry(store) : caseKeyToWrite(store, store.now().toISOString()));
  const caseKey = holdsPeople ? await keyToSeal() : null;
  const standing = new Map<TableId, Awaited<ReturnType<typeof standingIndex>>>();
  for (const table of tables) standing.set(table, await standingIndex(store, area, source, table));
  const { key } = await store.db
    .insertInto('register.load')
    .values({
      area,
      sha256: header.sha256,
      file_name: storableText(header.fileName),
      format: header.format,
      source,
      holds: header.holds,
      tables: [...tables],
      stated_at: header.statedAt,
      stated_by: header.statedBy,
      recorded_at: store.now().toISOString(),
      collection: header.collection === null ? null : jsonText(header.collection),
      mapping_id: header.mapping?.id ?? null,
      mapping_version: header.mapping?.version ?? null,
      person_numbers_of: header.personNumbersOf ?? null,
      columns: jsonText(header.columns),
      counts: '{}',
      issues: jsonText([] satisfies Issue[]),
    })
    .returning('key')
    .executeTakeFirstOrThrow();
  return {
    header,
    key,
    comparison: comparisonWith(standing, caseKey, header.holds),
    people: await peopleOfLoad(store, area, source),
    writing: loadWriting({ area, source, key, caseKey }),
    basedOn: Math.max(0, ...others.map(({ change }) => change)),
    isNewest,
  };
}

/** Takes the rows in; of what is there already and unchanged nothing is written. */
export async function stageRecords(store: Store, load: StagedLoad, rows: readonly RegisterRow[]): Promise<StagedRows> {
  const changes: RowChange[] = [];
  await load.people.number(store, rows);
  for (const given of rows) {
    const id = storableId(given.id);
    const row = id === given.id ? given : { ...given, id };
    if (!load.header.tables.includes(row.table)) throw new Error(`the load was not said to hold ${row.table}`);
    const { change, digest } = load.comparison.see(row);
    changes.push(change);
    // What an older load says is held against its own time, which the commit does.
    if (change === 'repeated' || (change === 'unchanged' && load.isNewest)) continue;
    load.writing.add(row.table, { row, digest, record: load.people.recordOf(row.person) });
  }
  await load.writing.writeFull(store);
  return { changes };
}

/** Removes what was staged, in short pieces. */
export async function discardLoad(store: Store, load: StagedLoad): Promise<void> {
  await load.writing.settled();
  await discard(store, load.header.area, load.key, load.header.tables);
}

/**
 * Removes every leftover of a process that ended. On a server others may be staging at this moment, so there only what
 * has lain for an hour is a leftover.
 */
export async function discardStagedLoads(store: Store): Promise<number> {
  let query = store.db.selectFrom('register.load').select(['area', 'key', 'tables']).where('change', 'is', null);
  if (store.engine === 'server') query = query.where('staged_at', '<', sql<string>`now() - interval '1 hour'`);
  const leftovers = await query.execute();
  for (const { area, key, tables } of leftovers) await discard(store, area, key, tables as TableId[]);
  return leftovers.length;
}

async function discard(store: Store, area: string, key: number, tables: readonly TableId[]): Promise<void> {
  await removeStagedRows(store, area, key, tables);
  await store.db
    .deleteFrom('register.load')
    .where('area', '=', area)
    .where('key', '=', key)
    .where('change', 'is', null)
    .execute();
}
