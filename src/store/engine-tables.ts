// The register as the engine reads it: one source's rows of each table as columns, people merged, links turned into row numbers.

import { type RawBuilder, sql } from 'kysely';
import type { AreaTables, ColumnsAsked, EngineColumn, TableColumns } from '../measures/index.ts';
import { NO_ROW, YES_NO } from '../measures/index.ts';
import { type Field, type TableId, tableOf } from '../register/index.ts';
import { type CountedSource, countedSources } from './counted-sources.ts';
import { mergedPeople, type People, peopleOf } from './engine-people.ts';
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
import { COUNTS, isOfPeople, knownAt } from './register-rows.ts';
import { type StoredField, sqlTable, storedFields } from './register-tables.ts';
import type { Reader } from './store.ts';

export interface EngineAsked {
  /** ISO instant; left out: as known now */
  asKnownAt?: string;
  /** every table that this source brings is taken from it, whatever source counts */
  source?: string;
}

export interface StoredTables {
  tables: AreaTables;
  /** whose rows count, of each table that somebody brings */
  counted: ReadonlyMap<TableId, CountedSource>;
  /** the numbers of people by row of the person table, and whose numbers its ids are */
  people: Pick<People, 'numbers' | 'sources'>;
}

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

const SETTINGS = ['urn', 'fromUrn'];

/**
 * Rows stand in the order of their ids, so that of two that tie the one with the greater id stands. A row that another
 * names is sought by its id; where the two come from different sources it has to be the same person's as well.
 */
export async function engineTables(
  reader: Reader,
  area: string,
  columns: ColumnsAsked,
  asked: EngineAsked = {},
): Promise<StoredTables> {
  const counted = await countedSources(reader, area, asked);
  const wanted = columnsToRead(columns);
  const reading = [...wanted].flatMap(([table, fields]) => {
    const source = counted.get(table)?.source;
    if (source === undefined || table === 'person') return [];
    return [readTable(reader, area, table, fields, { ...asked, source })];
  });
  const reads = await Promise.all([
    peopleOf(reader, area, counted.get('person')?.source ?? null),
    readPeople(reader, area, wanted.get('person') ?? [], asked),
    ...reading,
  ]);
  const [people, persons, ...tables] = reads;
  return { tables: linked(people, persons, tables), counted, people };
}

/** What the definitions look at, what these name, and by what settings are found. */
function columnsToRead(columns: ColumnsAsked): Map<TableId, StoredField[]> {
  const names = new Map<TableId, Set<string>>();
  const want = (table: TableId, ...fields: string[]) => {
    const of = names.get(table) ?? new Set<string>();
    names.set(table, of);
    for (const field of fields) of.add(field);
  };
  want('person');
  for (const [table, fields] of columns) {
    // How far back a table tells what stood is seen from the ends that it records.
    const { spell } = tableOf(table);
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
function readPeople(
  reader: Reader,
  area: string,
  fields: readonly StoredField[],
  { asKnownAt }: EngineAsked,
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

/** The rows that links are sought among: by id, and by the person where one is named. */
interface Sought {
  source: string;
  rows: Map<string, number>;
  person: Int32Array | null;
}

export function linked(people: People, persons: TableRead, reads: readonly TableRead[]): AreaTables {
  const sought = new Map<TableId, Sought>();
  for (const { table, source, ids, records } of reads) {
    const rows = new Map<string, number>();
    for (let i = 0; i < ids.length; i++) rows.set(ids[i]!, i);
    sought.set(table, { source, rows, person: isOfPeople(table) ? people.rowsOf(records) : null });
  }
  const settings = settingsIn(reads.find(({ table }) => table === 'establishment'));
  const tables = reads.map((one): [string, TableColumns] => [one.table, linkedTable(one, sought, settings)]);
  return Object.fromEntries([['person', mergedPeople(people, persons)], ...tables]);
}

function linkedTable(
  { table, source, rows, ids, fields }: TableRead,
  sought: ReadonlyMap<TableId, Sought>,
  settings: ReadonlyMap<string, number>,
): TableColumns {
  const of: Record<string, EngineColumn> = {};
  const person = sought.get(table)!.person;
  if (person) of.person = { kind: 'row', values: person };
  const textsOf = (name: string) => {
    const found = fields.find(({ field }) => field.name === name)?.column;
    return found?.kind === 'texts' ? found.texts : null;
  };
  for (const { field, column } of fields) {
    if (column.kind !== 'texts') of[field.name] = column;
    else if (field.type === 'of') {
      const target = sought.get(tableOf(table).fields[field.name]!.of as TableId);
      of[field.name] = { kind: 'row', values: rowsNamed(column.texts, source, person, target) };
    } else if (SETTINGS.includes(field.name)) {
      const others = textsOf('ukprn');
      const find = (urn: string, i: number) => settings.get(urn) ?? (others && settings.get(others[i]!)) ?? NO_ROW;
      of[field.name] = { kind: 'row', values: Int32Array.from(column.texts, find) };
    } else of[field.name] = { kind: 'code', ...coded(column.texts) };
  }
  return { rows, of, ids };
}

function rowsNamed(
  texts: readonly string[],
  source: string,
  person: Int32Array | null,
  target: Sought | undefined,
): Int32Array {
  const found = new Int32Array(texts.length).fill(NO_ROW);
  if (!target) return found;
  const mustMatch = target.source !== source && person !== null && target.person !== null;
  for (let i = 0; i < texts.length; i++) {
    const row = texts[i] === '' ? undefined : target.rows.get(texts[i]!);
    if (row === undefined || (mustMatch && target.person![row] !== person![i])) continue;
    found[i] = row;
  }
  return found;
}

/** By URN, then by UKPRN; of two with one number the first. */
function settingsIn(read: TableRead | undefined): Map<string, number> {
  const found = new Map<string, number>();
  if (!read) return found;
  const columns = ['urn', 'ukprn'].flatMap((name) => {
    const column = read.fields.find(({ field }) => field.name === name)?.column;
    return column?.kind === 'code' ? [column] : [];
  });
  for (let row = 0; row < read.rows; row++)
    for (const { values, codes } of columns) {
      const number = codes[values[row]!]!;
      if (number !== '' && !found.has(number)) found.set(number, row);
    }
  return found;
}
