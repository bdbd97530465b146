// Whose rows count: two systems may hold the same records, such as the psychologists' log and the case system, and each would be counted twice.

import { sql } from 'kysely';
import type { Day } from '../clocks/index.ts';
import { type TableId, tableIds } from '../register/index.ts';
import { committed } from './load-comparison.ts';
import { COUNTS, knownAt } from './register-rows.ts';
import { sqlTable } from './register-tables.ts';
import { setSetting } from './settings.ts';
import type { Reader, Write } from './store.ts';

export interface CountedSource {
  table: TableId;
  /** whose rows figures are worked out from */
  source: string;
  /** chosen by somebody; else by the rule */
  chosen: boolean;
  /** all that bring such rows, the counted one among them, and how many of each stand; one that brings alone is not counted through */
  sources: { source: string; rows: number | null }[];
  /** the instants at which the first and the last file of the counted source with such rows were stated */
  firstStatedAt: string;
  lastStatedAt: string;
}

const CASE_SYSTEM = 'case-system';
const NAME = 'countedSource/';

/**
 * One source for each table that somebody brings. What was chosen stands; else it is the case system where it brings such
 * rows, else whoever brings most, and of those with as many the first in the alphabet. A SEN2 return is made from case
 * records, so that it counts only for what nobody else brings.
 */
export async function countedSources(
  reader: Reader,
  area: string,
  { asKnownAt, source: only }: { asKnownAt?: string; source?: string } = {},
): Promise<Map<TableId, CountedSource>> {
  const [chosen, brought] = await Promise.all([
    chosenSources(reader, area, asKnownAt),
    broughtBy(reader, area, asKnownAt),
  ]);
  const found = new Map<TableId, CountedSource>();
  for (const table of tableIds) {
    const who = brought.get(table);
    if (!who) continue;
    const named = only !== undefined && who.has(only) ? only : chosen.get(table);
    const rows = who.size > 1 ? await rowsBySource(reader, area, table, asKnownAt) : new Map<string, number>();
    const sources = [...who.keys()]
      .sort()
      .map((id) => ({ source: id, rows: who.size > 1 ? (rows.get(id) ?? 0) : null }));
    const source = named !== undefined && who.has(named) ? named : usual(sources, who);
    const isChosen = chosen.get(table) === source;
    found.set(table, { table, source, chosen: isChosen, sources, ...stated(who.get(source)!) });
  }
  return found;
}

interface Bringing {
  firstStatedAt: string;
  lastStatedAt: string;
  isReturn: boolean;
}

const stated = ({ firstStatedAt, lastStatedAt }: Bringing) => ({ firstStatedAt, lastStatedAt });

function usual(
  sources: readonly { source: string; rows: number | null }[],
  who: ReadonlyMap<string, Bringing>,
): string {
  const rank = ({ source, rows }: { source: string; rows: number | null }) =>
    who.get(source)!.isReturn ? -1 : source === CASE_SYSTEM && rows !== 0 ? Number.MAX_SAFE_INTEGER : (rows ?? 0);
  return sources.toSorted((a, b) => rank(b) - rank(a))[0]!.source;
}

async function chosenSources(
  reader: Reader,
  area: string,
  asKnownAt: string | undefined,
): Promise<Map<TableId, string>> {
  let query = reader.db
    .selectFrom('setting')
    .distinctOn('name')
    .select(['name', 'value'])
    .where('area', '=', area)
    .where('name', 'like', `${NAME}%`);
  if (asKnownAt !== undefined) query = query.where('known_from', '<=', asKnownAt.slice(0, 'yyyy-mm-dd'.length));
  const rows = await query.orderBy('name').orderBy('change', 'desc').execute();
  return new Map(rows.map(({ name, value }) => [name.slice(NAME.length) as TableId, String(value)]));
}

/** Table → source → since when, by the files that say that they hold such rows. */
async function broughtBy(
  reader: Reader,
  area: string,
  asKnownAt: string | undefined,
): Promise<Map<TableId, Map<string, Bringing>>> {
  const before = asKnownAt === undefined ? sql`true` : sql`stated_at <= ${asKnownAt}::timestamptz`;
  const { rows } = await sql<{ table: TableId; source: string; first: string; last: string; is_return: boolean }>`
    select held as table, source, min(stated_at) as first, max(stated_at) as last, bool_and(collection is not null) as is_return
    from register.load, unnest(tables) as held
    where area = ${area} and change is not null and ${before} group by 1, 2`.execute(reader.db);
  const found = new Map<TableId, Map<string, Bringing>>();
  for (const { table, source, first, last, is_return } of rows) {
    const of = found.get(table) ?? new Map<string, Bringing>();
    found.set(table, of.set(source, { firstStatedAt: first, lastStatedAt: last, isReturn: is_return }));
  }
  return found;
}

async function rowsBySource(
  reader: Reader,
  area: string,
  table: TableId,
  asKnownAt: string | undefined,
): Promise<Map<string, number>> {
  const { rows } = await sql<{ source: string; rows: number }>`
    select from_source as source, count(*) as rows from ${sql.raw(sqlTable(table))} as row
    where area = ${area} and ${committed(area, 'row')} and ${COUNTS} and ${knownAt(asKnownAt)}
    group by from_source`.execute(reader.db);
  return new Map(rows.map(({ source, rows: count }) => [source, count]));
}

/** `source` null: by the rule again. What was chosen before stays in the table of settings. */
export async function setCountedSource(
  tx: Write,
  { table, source, on }: { table: TableId; source: string | null; on: Day },
): Promise<void> {
  await setSetting(tx, { name: NAME + table, value: source ?? '', validFrom: on, knownFrom: on });
}
