// A staged load becomes part of the register: versions follow on or are put in their place, what is missing is marked, people are matched.

import { sql } from 'kysely';
import type { Issue } from '../clocks/index.ts';
import type { TableId } from '../register/index.ts';
import { jsonText } from './json.ts';
import { placeLate } from './load-placing.ts';
import { isLoaded, loadsOf } from './load-reading.ts';
import { AlreadyImported } from './papers.ts';
import { linkNewRecords, type PeopleMatched } from './people-matching.ts';
import type { LoadCounts, StoredLoad } from './register-shapes.ts';
import { copiedColumns, sqlTable } from './register-tables.ts';
import type { StagedLoad } from './staged-load.ts';
import type { Write } from './store.ts';
import { sourceMovedSentence } from './wording.ts';

/** Another extract of the same source was committed after this one had begun. */
export class SourceMoved extends Error {
  constructor(fileName: string) {
    super(sourceMovedSentence(fileName));
    this.name = 'SourceMoved';
  }
}

export interface CommittedLoad {
  counts: LoadCounts;
  people: PeopleMatched;
}

/** So many new rows of a table that the planner must be told of them; the embedded database never looks by itself. */
const MANY = 1_000;
/** The columns that rows are looked up by: a sample of all of them takes four times as long. */
const LOOKED_UP = sql.raw('area, from_source, id, person, standing, load, known_from, known_to');

/** Throws AlreadyImported and SourceMoved, which undo the write. */
export async function commitLoad(tx: Write, load: StagedLoad, closing: { issues: Issue[] }): Promise<CommittedLoad> {
  const { header, key, comparison } = load;
  const { area, source, tables } = header;
  if (area !== tx.area) throw new Error(`the load is of ${area}, and this is a write of ${tx.area}`);
  if (await isLoaded(tx, area, header.sha256, header.mapping))
    throw new AlreadyImported(header.sha256, header.fileName);
  const others = await loadsOf(tx, area, source);
  if (others.some(({ change }) => change > load.basedOn)) throw new SourceMoved(header.fileName);
  const counts = comparison.counts();
  await load.writing.writeRest(tx);
  await keepRecords(tx, load);
  for (const table of tables) {
    if (load.isNewest) await followOn(tx, load, table, lastSeenOn(header.statedAt, table, others));
    else await placeLate(tx, load, table, others);
    if (header.holds === 'snapshot') continue;
    const ids = comparison.unchanged(table);
    // What placeLate finds unchanged it notes itself.
    if (load.isNewest && ids.length > 0)
      await tx.db.insertInto('register.load_seen').values({ area, load: key, table_name: table, ids }).execute();
  }
  await tx.db
    .updateTable('register.load')
    .set({ change: tx.change, recorded_at: tx.at, counts: jsonText(counts), issues: jsonText(closing.issues) })
    .where('area', '=', area)
    .where('key', '=', key)
    .execute();
  for (const table of tables) {
    if ((counts[table]?.new ?? 0) > MANY) await sql`analyze ${sql.raw(sqlTable(table))} (${LOOKED_UP})`.execute(tx.db);
  }
  if ((counts.person?.new ?? 0) > MANY) await sql`analyze register.person_apart`.execute(tx.db);
  return { counts, people: await linkNewRecords(tx, load) };
}

async function keepRecords(tx: Write, { header, key, people }: StagedLoad): Promise<void> {
  if (people.fresh.size === 0) return;
  await sql`
    insert into register.person_record (area, record, source, source_id, load)
    select ${header.area}, r, ${header.source}, i, ${sql.lit(key)}::bigint
    from json_to_recordset(${jsonText([...people.fresh].map(([i, r]) => ({ i, r })))}::json) as given (i text, r integer)
  `.execute(tx.db);
}

/** The day of the newest snapshot before this one: there the missing were seen for the last time. */
function lastSeenOn(statedAt: string, table: TableId, others: readonly StoredLoad[]): string | null {
  const before = others.filter(
    (one) => one.holds === 'snapshot' && one.tables.includes(table) && one.statedAt <= statedAt,
  );
  return before.at(-1)?.statedAt.slice(0, 10) ?? null;
}

/** In the order of dates: what is replaced ends at this load's instant, and what is missing from a snapshot is marked. */
async function followOn(tx: Write, load: StagedLoad, table: TableId, lastSeen: string | null): Promise<void> {
  const { header, key, comparison } = load;
  const { area, source, statedAt } = header;
  const name = sql.raw(sqlTable(table));
  const replaced = comparison.replaced(table);
  if (replaced.length > 0) {
    // An answer may have been given later than the extract was made: what follows on it ends at the extract all the same.
    await sql`
      update ${name} set known_to = ${statedAt}
      where area = ${area} and from_source = ${source} and id = any (${replaced}::text[])
        and (known_to is null or known_to > ${statedAt}) and load <> ${key}`.execute(tx.db);
  }
  const gone = comparison.gone(table);
  if (gone.length === 0) return;
  const copied = sql.raw(copiedColumns(table));
  await sql`
    with closed as (
      update ${name} set known_to = ${statedAt}
      where area = ${area} and from_source = ${source} and id = any (${gone}::text[])
        and (known_to is null or known_to > ${statedAt}) and load <> ${key}
      returning *
    ), newest as (
      select distinct on (id) * from closed order by id, version desc
    )
    insert into ${name} (${copied}, standing, last_seen, known_from)
    select ${copied}, 'not seen', coalesce(${lastSeen}::date, known_from::date), ${statedAt}::timestamptz
    from newest`.execute(tx.db);
}
