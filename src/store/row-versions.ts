// One row through time: what each version said, from when to when it was known, and the file, sheet, row and columns it came from.

import { sql } from 'kysely';
import type { RegisterRow, TableId } from '../register/index.ts';
import { caseKeyToRead } from './keyring.ts';
import { loadsOf } from './load-reading.ts';
import { knownAt, readRows } from './register-rows.ts';
import type { RowVersion, Standing, StoredRowOf } from './register-shapes.ts';
import { sqlTable } from './register-tables.ts';
import type { CaseReader } from './store.ts';

/** The rows that stand under these ids, whatever was said of them: for showing what was and what is. */
export async function rowsOf<T extends TableId>(
  reader: CaseReader,
  area: string,
  source: string,
  table: T,
  ids: readonly string[],
): Promise<Map<string, StoredRowOf<T>>> {
  const key = await caseKeyToRead(reader);
  const where = sql`row.from_source = ${source} and row.id = any (${[...ids]}::text[]) and ${knownAt(undefined)}`;
  const rows = await readRows(reader, area, table, where, key);
  await nameThePeople(reader, area, rows);
  return new Map(rows.map((row) => [row.id, row]));
}

/** Oldest first; the last is the one that stands now. */
export async function versionsOf(
  reader: CaseReader,
  area: string,
  source: string,
  table: TableId,
  id: string,
): Promise<RowVersion[]> {
  const key = await caseKeyToRead(reader);
  const { rows: known } = await sql<{
    version: number;
    standing: Standing;
    load: number;
    known_from: string;
    known_to: string | null;
  }>`select version, standing, load, known_from, known_to from ${sql.raw(sqlTable(table))}
    where area = ${area} and from_source = ${source} and id = ${id}
    order by known_from, known_to nulls last, version`.execute(reader.db);
  const loads = new Map((await loadsOf(reader, area, source)).map((load) => [load.key, load]));
  const versions: RowVersion[] = [];
  for (const { version, standing, load: loadKey, known_from, known_to } of known) {
    const load = loads.get(loadKey);
    if (!load) continue;
    const where = sql`row.from_source = ${source} and row.id = ${id} and row.version = ${version}`;
    const [row] = await readRows(reader, area, table, where, key);
    if (!row) continue;
    await nameThePeople(reader, area, [row]);
    versions.push({
      row: { ...row, table } as unknown as RegisterRow,
      standing,
      knownFrom: known_from,
      knownTo: known_to,
      load,
      place: row.place,
      columns: columnsRead(table, load.columns),
    });
  }
  return versions;
}

function columnsRead(table: TableId, columns: Readonly<Record<string, string>>): Record<string, string> {
  const prefix = `${table}.`;
  return Object.fromEntries(
    Object.entries(columns).flatMap(([name, head]) =>
      name.startsWith(prefix) ? [[name.slice(prefix.length), head]] : [],
    ),
  );
}

/** Puts the source’s own number of its person on each row. */
export async function nameThePeople(
  reader: CaseReader,
  area: string,
  rows: readonly { record: number | null; person: string | null }[],
): Promise<void> {
  const records = rows.flatMap(({ record }) => (record === null ? [] : [record]));
  if (records.length === 0) return;
  const found = await reader.db
    .selectFrom('register.person_record')
    .select(['record', 'source_id'])
    .where('area', '=', area)
    .where(sql<boolean>`record = any (${records}::integer[])`)
    .execute();
  const names = new Map(found.map(({ record, source_id }) => [record, source_id]));
  for (const row of rows) row.person = row.record === null ? null : (names.get(row.record) ?? null);
}
