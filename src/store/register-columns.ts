// One table of the register as typed arrays, as known now or at an instant: what the engine counts with.

import { sql } from 'kysely';
import type { FieldType, TableId } from '../register/index.ts';
import { committed } from './load-comparison.ts';
import { personRecords } from './people.ts';
import { COUNTS, isOfPeople, knownAt } from './register-rows.ts';
import { type StoredField, sqlTable, storedFields } from './register-tables.ts';
import type { Reader } from './store.ts';

/** A day or whole number that is not stated. */
export const NOT_STATED = -0x8000_0000;

export type Column =
  | { kind: 'day' | 'whole'; values: Int32Array }
  /** NaN: not stated */
  | { kind: 'decimal'; values: Float64Array }
  /** 0 not stated, 1 no, 2 yes */
  | { kind: 'yes-no'; values: Uint8Array }
  /** places in `codes`, of which the first, '', is not stated */
  | { kind: 'code'; values: Uint8Array | Uint16Array | Uint32Array; codes: string[] };

export interface RegisterColumns {
  rows: number;
  /** the person of each row, records linked as they are today; 0 for rows of no person */
  person: Int32Array;
  /** the source's own id of each row, and the source */
  ids: string[];
  source: { values: Uint8Array | Uint16Array | Uint32Array; codes: string[] };
  of: Record<string, Column>;
}

/** Rows in one answer of the database; a long table comes in several. */
const PAGE = 100_000;

/** Rows by record, source and id. A field that is kept apart has no column. */
export async function columnsOf(
  reader: Reader,
  area: string,
  table: TableId,
  fields: readonly string[],
  { asKnownAt, source }: { asKnownAt?: string; source?: string } = {},
): Promise<RegisterColumns> {
  const wanted = fields.map((name) => {
    const field = storedFields(table).find((one) => one.name === name);
    if (!field) throw new Error(`${table} has no column for ${name}`);
    return field;
  });
  const selected = wanted.map((field, i) => sql`, ${sql.raw(`${packed(field)} as c${i}`)}`);
  const only = source === undefined ? sql`true` : sql`row.from_source = ${source}`;
  const pages: Record<string, unknown>[] = [];
  for (let offset = 0; ; offset += PAGE) {
    const { rows } = await sql<Record<string, unknown>>`
      select count(*) as rows, string_agg(int4send(coalesce(person, 0)), ''::bytea) as person,
        json_agg(id)::text as ids, json_agg(from_source)::text as source ${sql.join(selected, sql``)}
      from (
        select * from ${sql.raw(sqlTable(table))} as row
        where row.area = ${area} and ${committed(area, 'row')} and ${COUNTS} and ${knownAt(asKnownAt)} and ${only}
        order by row.person, row.from_source, row.id, row.version
        limit ${sql.lit(PAGE)} offset ${sql.lit(offset)}
      ) as row`.execute(reader.db);
    pages.push(rows[0]!);
    if (Number(rows[0]!.rows) < PAGE) break;
  }
  const whole = (name: string) => int32From(pages.map((page) => page[name] as Uint8Array | null));
  const person = whole('person');
  if (isOfPeople(table)) await toPersons(reader, area, person);
  return {
    rows: person.length,
    person,
    ids: textsFrom(pages.map((page) => page.ids)) as string[],
    source: coded(textsFrom(pages.map((page) => page.source))),
    of: Object.fromEntries(
      wanted.map(({ name, type }, i) => [
        name,
        columnFrom(
          type,
          pages.map((page) => page[`c${i}`]),
        ),
      ]),
    ),
  };
}

function packed({ column, type }: StoredField): string {
  switch (type) {
    case 'day':
      return `string_agg(int4send(coalesce(${column} - date '1970-01-01', ${NOT_STATED})), ''::bytea)`;
    case 'whole':
      return `string_agg(int4send(coalesce(${column}, ${NOT_STATED})), ''::bytea)`;
    case 'decimal':
      return `string_agg(float8send(coalesce(${column}, 'NaN')::float8), ''::bytea)`;
    case 'yes-no':
      return `string_agg(case when ${column} then '\\x02'::bytea when not ${column} then '\\x01' else '\\x00' end, ''::bytea)`;
    default:
      return `json_agg(${column})::text`;
  }
}

function columnFrom(type: FieldType, pages: unknown[]): Column {
  switch (type) {
    case 'day':
    case 'whole':
      return { kind: type, values: int32From(pages as (Uint8Array | null)[]) };
    case 'decimal':
      return { kind: 'decimal', values: new Float64Array(joined(pages as (Uint8Array | null)[]).swap64().buffer) };
    case 'yes-no':
      return { kind: 'yes-no', values: new Uint8Array(joined(pages as (Uint8Array | null)[]).buffer) };
    default:
      return { kind: 'code', ...coded(textsFrom(pages)) };
  }
}

/** PostgreSQL sends the highest byte first, every machine that this runs on wants the lowest. */
function int32From(pages: (Uint8Array | null)[]): Int32Array {
  return new Int32Array(joined(pages).swap32().buffer);
}

function joined(pages: (Uint8Array | null)[]): Buffer<ArrayBuffer> {
  const length = pages.reduce((sum, page) => sum + (page?.byteLength ?? 0), 0);
  const all = Buffer.from(new ArrayBuffer(length));
  let at = 0;
  for (const page of pages) {
    if (page) all.set(page, at);
    at += page?.byteLength ?? 0;
  }
  return all;
}

function textsFrom(pages: unknown[]): (string | null)[] {
  return pages.flatMap((page) => JSON.parse((page as string | null) ?? '[]'));
}

function coded(texts: readonly (string | null)[]): {
  values: Uint8Array | Uint16Array | Uint32Array;
  codes: string[];
} {
  const codes = [''];
  const places = new Map<string | null, number>([
    [null, 0],
    ['', 0],
  ]);
  const values = new Uint32Array(texts.length);
  for (let i = 0; i < texts.length; i += 1) {
    const text = texts[i]!;
    let place = places.get(text);
    if (place === undefined) {
      place = codes.push(text) - 1;
      places.set(text, place);
    }
    values[i] = place;
  }
  const narrow = codes.length <= 0x100 ? Uint8Array : codes.length <= 0x1_0000 ? Uint16Array : null;
  return { values: narrow ? narrow.from(values) : values, codes };
}

async function toPersons(reader: Reader, area: string, records: Int32Array): Promise<void> {
  const all = await personRecords(reader, area);
  for (let i = 0; i < records.length; i += 1) records[i] = all.get(records[i]!)?.person ?? records[i]!;
}
