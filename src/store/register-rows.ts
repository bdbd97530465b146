// A row version on its way out of the database: one JSON array a row, with the sealed part of people opened.

import { type RawBuilder, sql } from 'kysely';
import type { Day } from '../clocks/index.ts';
import { blankRow, nothingHeld, type TableId, tableIds, tableOf, type Value } from '../register/index.ts';
import type { CaseKey } from './case-key.ts';
import { committed } from './load-comparison.ts';
import { belongsTo } from './load-rows.ts';
import type { Standing, StoredHeld, StoredRowOf } from './register-shapes.ts';
import { sqlTable, storedFields } from './register-tables.ts';
import type { Reader } from './store.ts';

type RowLine = [
  fromSource: string,
  id: string,
  record: number | null,
  sheet: string | null,
  row: number | null,
  unread: Record<string, string> | null,
  standing: Standing,
  lastSeen: Day | null,
  sealed: string | null,
  ...values: Value[],
];

const FIRST_VALUE = 9;

/** As known now, or at an instant: what was stated by then and not yet replaced. */
export function knownAt(asKnownAt: string | undefined): RawBuilder<unknown> {
  return asKnownAt === undefined
    ? sql`row.known_to is null`
    : sql`row.known_from <= ${asKnownAt}::timestamptz and (row.known_to is null or row.known_to > ${asKnownAt}::timestamptz)`;
}

/** Duplicates and void rows never count. */
export const COUNTS = sql`row.standing in ('stands', 'not seen', 'ended')`;

/** The columns of one row as a JSON array, in the order of RowLine. */
function lineOf(table: TableId): string {
  const values = storedFields(table).map(({ column, type }) =>
    type === 'day' ? `row.${column} - date '1970-01-01'` : `row.${column}`,
  );
  const sealed =
    table === 'person'
      ? `(select encode(sealed, 'base64') from register.person_apart as apart where apart.area = row.area and apart.apart = row.apart)`
      : 'null::text';
  return [
    'row.from_source, row.id, row.person, row.sheet, row.row, row.unread, row.standing',
    `row.last_seen - date '1970-01-01'`,
    sealed,
    ...values,
  ].join(', ');
}

/** Rows of one table, by record, source and id; every condition is about `row`. */
export async function readRows<T extends TableId>(
  reader: Reader,
  area: string,
  table: T,
  where: RawBuilder<unknown>,
  key: CaseKey | null,
): Promise<StoredRowOf<T>[]> {
  const { rows } = await sql<{ page: string | null }>`
    select json_agg(json_build_array(${sql.raw(lineOf(table))}))::text as page
    from (
      select * from ${sql.raw(sqlTable(table))} as row
      where row.area = ${area} and ${committed(area, 'row')} and ${where}
      order by row.person, row.from_source, row.id, row.version
    ) as row`.execute(reader.db);
  const lines: RowLine[] = JSON.parse(rows[0]?.page ?? '[]');
  return lines.map((line) => rowFrom(table, line, area, key));
}

function rowFrom<T extends TableId>(table: T, line: RowLine, area: string, key: CaseKey | null): StoredRowOf<T> {
  const [fromSource, id, record, sheet, row, unread, standing, lastSeen, sealed] = line;
  // The source's own number of the person is put in by whoever knows the records.
  const found = blankRow(table, { id, person: null, place: { sheet, row } });
  const values: Record<string, unknown> = found;
  const fields = storedFields(table);
  for (let i = 0; i < fields.length; i += 1) values[fields[i]!.name] = line[FIRST_VALUE + i];
  if (sealed !== null && key) Object.assign(values, opened(key, sealed, belongsTo(area, fromSource, id)));
  if (unread !== null) values.unread = unread;
  if (standing === 'not seen' && lastSeen !== null) values.lastSeenOn = lastSeen;
  return Object.assign(found, { fromSource, record });
}

/** The fields kept apart, and what could not be read of the row. */
function opened(key: CaseKey, sealed: string, belongs: string): Record<string, unknown> {
  return JSON.parse(key.open(Buffer.from(sealed, 'base64'), belongs));
}

export function nothingStored(): StoredHeld {
  return nothingHeld() as StoredHeld;
}

/** The tables that have rows of the area at all: most areas fill half of them. */
export async function tablesWithRows(reader: Reader, area: string): Promise<TableId[]> {
  const asked = tableIds.map(
    (id) => sql`select ${sql.lit(id)} as id where exists (select from ${sql.raw(sqlTable(id))} where area = ${area})`,
  );
  const { rows } = await sql<{ id: TableId }>`${sql.join(asked, sql` union all `)}`.execute(reader.db);
  return rows.map(({ id }) => id);
}

export function isOfPeople(table: TableId): boolean {
  return tableOf(table).about === 'person';
}
