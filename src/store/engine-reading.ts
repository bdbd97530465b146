// Tables of the register on their way to the engine: the columns that definitions look at, of one source, in the order of ids.

import { type RawBuilder, sql } from 'kysely';
import { type ColumnsAsked, type EngineColumn, YES_NO } from '../measures/index.ts';
import { type Field, type Table, type TableId, tableOf } from '../register/index.ts';
import { committed } from './load-comparison.ts';
import {
  bytesFrom,
  coded,
  int32From,
  packed,
  packedHundredths,
  packedTexts,
  packedWholes,
  textsFrom,
} from './packed-columns.ts';
import { COUNTS, knownAt } from './register-rows.ts';
import { type StoredField, sqlTable, storedFields } from './register-tables.ts';
import type { Reader } from './store.ts';

/** Columns as they came: `of` fields and settings still as texts. */
export interface TableRead {
  table: TableId;
  source: string;
  rows: number;
  ids: string[];
  /** numbers of records, 0 for rows of no person */
  records: Int32Array;
  fields: { field: StoredField; column: EngineColumn | { kind: 'texts'; texts: string[] } }[];
}

/** Fields that say a setting by its number. */
export const SETTINGS = ['urn', 'fromUrn'];

/** What the definitions look at, what these name, and by what settings are found. */
export function columnsToRead(columns: ColumnsAsked): Map<TableId, StoredField[]> {
  const names = new Map<TableId, Set<string>>();
  const want = (table: TableId, ...fields: string[]) => {
    const of = names.get(table) ?? new Set<string>();
    names.set(table, of);
    for (const field of fields) of.add(field);
  };
  want('person');
  for (const [table, fields] of columns) {
    // How far back a table tells what stood is seen from the ends that it records.
    const { spell }: Table = tableOf(table);
    if (spell) want(table, spell.to);
    for (const name of fields) {
      want(table, name);
      const field: Field | undefined = tableOf(table).fields[name];
      if (field?.type === 'of') want(field.of as TableId);
      if (!SETTINGS.includes(name)) continue;
      want('establishment', 'urn', 'ukprn');
      want(table, 'ukprn');
    }
  }
  return new Map(
    [...names].map(([table, fields]) => [table, storedFields(table).filter(({ name }) => fields.has(name))]),
  );
}

export function readTable(
  reader: Reader,
  area: string,
  table: TableId,
  fields: readonly StoredField[],
  { asKnownAt, source, only }: { asKnownAt?: string; source: string; only?: RawBuilder<unknown> },
): Promise<TableRead> {
  const where = sql`row.from_source = ${source} and ${only ?? sql`true`}`;
  return read(reader, area, table, fields, { where, order: 'row.id', asKnownAt, source });
}

/** People's own rows of every source, one source after another. */
export function readPeople(
  reader: Reader,
  area: string,
  fields: readonly StoredField[],
  { asKnownAt }: { asKnownAt?: string },
): Promise<TableRead> {
  const where = sql`true`;
  return read(reader, area, 'person', fields, { where, order: 'row.person, row.id', asKnownAt, source: '' });
}

async function read(
  reader: Reader,
  area: string,
  table: TableId,
  fields: readonly StoredField[],
  {
    where,
    order,
    asKnownAt,
    source,
  }: { where: RawBuilder<unknown>; order: string; asKnownAt?: string | undefined; source: string },
): Promise<TableRead> {
  const aggregates = fields.map((field, i) => sql`, ${sql.raw(`${packedFor(field)} as c${i}`)}`);
  const columns = ['person', 'id', ...fields.map(({ column }) => column)].map((column) => `row.${column}`);
  const { rows } = await sql<Record<string, unknown>>`
    select count(*) as rows, ${sql.raw(packedWholes('person', 0))} as person, ${sql.raw(packedTexts('id'))} as ids
      ${sql.join(aggregates, sql``)}
    from (
      select ${sql.raw(columns.join(', '))} from ${sql.raw(sqlTable(table))} as row
      where row.area = ${area} and ${committed(area, 'row')} and ${COUNTS} and ${knownAt(asKnownAt)} and ${where}
      order by ${sql.raw(order)}
    ) as row`.execute(reader.db);
  const found = rows[0]!;
  const count = Number(found.rows);
  return {
    table,
    source,
    rows: count,
    ids: textsFrom([found.ids], count),
    records: int32From([found.person]),
    fields: fields.map((field, i) => ({ field, column: columnFrom(table, field, found[`c${i}`], count) })),
  };
}

function packedFor(field: StoredField): string {
  return field.type === 'decimal' ? packedHundredths(field.column) : packed(field);
}

function columnFrom(
  table: TableId,
  { name, type }: StoredField,
  value: unknown,
  rows: number,
): TableRead['fields'][number]['column'] {
  switch (type) {
    case 'day':
    case 'whole':
      return { kind: type, values: int32From([value]) };
    case 'decimal':
      return { kind: 'whole', values: int32From([value]), hundredths: true };
    case 'yes-no':
      return { kind: 'code', values: bytesFrom([value]), codes: YES_NO };
    default: {
      const texts = textsFrom([value], rows);
      const isLink = type === 'of' || (table !== 'establishment' && [...SETTINGS, 'ukprn'].includes(name));
      return isLink ? { kind: 'texts', texts } : { kind: 'code', ...coded(texts) };
    }
  }
}
