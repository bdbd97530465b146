// Dated events that arrive after later ones of their source: each row version is put in its place among those that are there.

import { sql } from 'kysely';
import type { TableId } from '../register/index.ts';
import { jsonText } from './json.ts';
import type { StoredLoad } from './register-shapes.ts';
import { copiedColumns, sqlTable } from './register-tables.ts';
import type { StagedLoad } from './staged-load.ts';
import type { Reader, Write } from './store.ts';
import { type KnownVersion, placed } from './versions-placed.ts';

const PAGE = 5_000;

interface VersionLine extends KnownVersion {
  id: string;
  load: number;
}

export async function placeLate(
  tx: Write,
  load: StagedLoad,
  table: TableId,
  others: readonly StoredLoad[],
): Promise<void> {
  const { area, source, statedAt } = load.header;
  const later = others.filter((one) => one.statedAt > statedAt && one.tables.includes(table));
  const snapshots = later.filter((one) => one.holds === 'snapshot').map((one) => one.statedAt);
  const seenAgain = await seenAgainIn(tx, area, table, later);
  const unchanged: string[] = [];
  for (const versions of await pagesOfStaged(tx, load, table)) {
    const work = { close: [] as object[], again: [] as object[], shorten: [] as object[], missing: [] as object[] };
    const drop: number[] = [];
    for (const [id, { staged, known }] of versions) {
      const placing = placed(known, statedAt, staged.digest, { snapshots, seenAgain: seenAgain.get(id) ?? [] });
      if (placing.newTo === undefined) {
        drop.push(staged.version);
        unchanged.push(id);
        continue;
      }
      if (placing.newTo !== null) work.shorten.push({ i: id, v: staged.version, t: placing.newTo });
      if (placing.closes !== null) work.close.push({ i: id, v: placing.closes, t: statedAt });
      if (placing.again)
        work.again.push({ i: id, v: placing.again.version, f: placing.again.from, t: placing.again.to });
      for (const version of placing.emptied) {
        const { from } = known.find((one) => one.version === version)!;
        work.close.push({ i: id, v: version, t: from });
      }
      if (placing.missing)
        work.missing.push({ i: id, v: staged.version, f: placing.missing.from, t: placing.missing.to });
    }
    await copyVersions(tx, area, source, table, work.again, null);
    await copyVersions(tx, area, source, table, work.missing, statedAt.slice(0, 10));
    await endVersions(tx, area, source, table, [...work.close, ...work.shorten]);
    await dropVersions(tx, area, source, table, drop);
  }
  if (unchanged.length === 0) return;
  await tx.db
    .insertInto('register.load_seen')
    .values({ area, load: load.key, table_name: table, ids: unchanged })
    .execute();
}

/** Row id → the instants at which later loads of dated events stated it unchanged. */
async function seenAgainIn(
  reader: Reader,
  area: string,
  table: TableId,
  later: readonly StoredLoad[],
): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  const statedAt = new Map(later.map((one) => [one.key, one.statedAt]));
  if (later.length === 0) return found;
  const rows = await reader.db
    .selectFrom('register.load_seen')
    .select(['load', 'ids'])
    .where('area', '=', area)
    .where('table_name', '=', table)
    .where('load', 'in', [...statedAt.keys()])
    .execute();
  for (const { load, ids } of rows) {
    for (const id of ids) found.set(id, [...(found.get(id) ?? []), statedAt.get(load)!]);
  }
  return found;
}

type Timeline = { staged: VersionLine; known: VersionLine[] };

/** Everything that is known of the rows of the load, some thousands of rows at a time. */
async function pagesOfStaged(tx: Write, load: StagedLoad, table: TableId): Promise<Map<string, Timeline>[]> {
  const { area, source } = load.header;
  const name = sql.raw(sqlTable(table));
  const { rows } = await sql<{ id: string }>`
    select id from ${name} where area = ${area} and from_source = ${source} and load = ${load.key} order by id`.execute(
    tx.db,
  );
  const pages: Map<string, Timeline>[] = [];
  for (let from = 0; from < rows.length; from += PAGE) {
    const ids = rows.slice(from, from + PAGE).map(({ id }) => id);
    const { rows: found } = await sql<{
      id: string;
      version: number;
      load: number;
      digest: string;
      standing: string;
      known_from: string;
      known_to: string | null;
    }>`select id, version, load, digest, standing, known_from, known_to from ${name}
      where area = ${area} and from_source = ${source} and id = any (${ids}::text[]) order by id, version`.execute(
      tx.db,
    );
    const page = new Map<string, Timeline>();
    for (const { id, version, load: key, digest, standing, known_from, known_to } of found) {
      const line = { id, version, load: key, digest, standing, from: known_from, to: known_to };
      const timeline = page.get(id) ?? page.set(id, { staged: line, known: [] }).get(id)!;
      if (key === load.key) timeline.staged = line;
      else timeline.known.push(line);
    }
    pages.push(page);
  }
  return pages;
}

async function dropVersions(tx: Write, area: string, source: string, table: TableId, drop: number[]): Promise<void> {
  if (drop.length === 0) return;
  const dropped = sql`area = ${area} and from_source = ${source} and version = any (${drop}::bigint[])`;
  if (table === 'person') {
    await sql`delete from register.person_apart where area = ${area}
      and apart in (select apart from register.person where ${dropped})`.execute(tx.db);
  }
  await sql`delete from ${sql.raw(sqlTable(table))} where ${dropped}`.execute(tx.db);
}

async function endVersions(tx: Write, area: string, source: string, table: TableId, ends: object[]): Promise<void> {
  if (ends.length === 0) return;
  await sql`
    update ${sql.raw(sqlTable(table))} as row set known_to = given.t
    from json_to_recordset(${jsonText(ends)}::json) as given (i text, v bigint, t timestamptz)
    where row.area = ${area} and row.from_source = ${source} and row.id = given.i and row.version = given.v`.execute(
    tx.db,
  );
}

/** `missingSince`: the copy says that the row was not seen any more, last on that day; null: it says what it said. */
async function copyVersions(
  tx: Write,
  area: string,
  source: string,
  table: TableId,
  copies: object[],
  missingSince: string | null,
): Promise<void> {
  if (copies.length === 0) return;
  const name = sql.raw(sqlTable(table));
  const copied = sql.raw(
    copiedColumns(table)
      .split(', ')
      .map((column) => `row.${column}`)
      .join(', '),
  );
  const standing = missingSince === null ? sql`row.standing, row.last_seen` : sql`'not seen', ${missingSince}::date`;
  await sql`
    insert into ${name} (${sql.raw(copiedColumns(table))}, standing, last_seen, known_from, known_to)
    select ${copied}, ${standing}, given.f, given.t
    from json_to_recordset(${jsonText(copies)}::json) as given (i text, v bigint, f timestamptz, t timestamptz)
    join ${name} as row
      on row.area = ${area} and row.from_source = ${source} and row.id = given.i and row.version = given.v`.execute(
    tx.db,
  );
}
