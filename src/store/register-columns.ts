// One table of the register as typed arrays, as known now or at an instant: what the engine counts with.

import { sql } from 'kysely';
import type { FieldType, TableId } from '../register/index.ts';
import { committed } from './load-comparison.ts';
import {
  bytesFrom,
  type Coded,
  coded,
  float64From,
  int32From,
  packed,
  packedTexts,
  packedWholes,
  textsFrom,
} from './packed-columns.ts';
import { personRecords } from './people.ts';
import { COUNTS, isOfPeople, knownAt } from './register-rows.ts';
import { sqlTable, storedFields } from './register-tables.ts';
import type { Reader } from './store.ts';

export type Column =
  | { kind: 'day' | 'whole'; values: Int32Array }
  /** NaN: not stated */
  | { kind: 'decimal'; values: Float64Array }
  /** 0 not stated, 1 no, 2 yes */
  | { kind: 'yes-no'; values: Uint8Array }
  /** places in `codes`, of which the first, '', is not stated */
  | ({ kind: 'code' } & Coded);

export interface RegisterColumns {
  rows: number;
  /** the person of each row, records linked as they are today; 0 for rows of no person */
  person: Int32Array;
  /** the source's own id of each row, and the source */
  ids: string[];
  source: Coded;
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
      select count(*) as rows, ${sql.raw(packedWholes('person', 0))} as person,
        ${sql.raw(packedTexts('id'))} as ids, ${sql.raw(packedTexts('from_source'))} as source ${sql.join(selected, sql``)}
      from (
        select ${sql.raw(['person', 'id', 'from_source', ...wanted.map(({ column }) => column)].join(', '))} from ${sql.raw(sqlTable(table))} as row
        where row.area = ${area} and ${committed(area, 'row')} and ${COUNTS} and ${knownAt(asKnownAt)} and ${only}
        order by row.person, row.from_source, row.id, row.version
        limit ${sql.lit(PAGE)} offset ${sql.lit(offset)}
      ) as row`.execute(reader.db);
    pages.push(rows[0]!);
    if (Number(rows[0]!.rows) < PAGE) break;
  }
  const pagesOf = (name: string) => pages.map((page) => page[name]);
  const person = int32From(pagesOf('person'));
  if (isOfPeople(table)) await toPersons(reader, area, person);
  return {
    rows: person.length,
    person,
    ids: textsFrom(pagesOf('ids'), person.length),
    source: coded(textsFrom(pagesOf('source'), person.length)),
    of: Object.fromEntries(
      wanted.map(({ name, type }, i) => [name, columnFrom(type, pagesOf(`c${i}`), person.length)]),
    ),
  };
}

function columnFrom(type: FieldType, pages: unknown[], rows: number): Column {
  switch (type) {
    case 'day':
    case 'whole':
      return { kind: type, values: int32From(pages) };
    case 'decimal':
      return { kind: 'decimal', values: float64From(pages) };
    case 'yes-no':
      return { kind: 'yes-no', values: bytesFrom(pages) };
    default:
      return { kind: 'code', ...coded(textsFrom(pages, rows)) };
  }
}

async function toPersons(reader: Reader, area: string, records: Int32Array): Promise<void> {
  const all = await personRecords(reader, area);
  for (let i = 0; i < records.length; i += 1) records[i] = all.get(records[i]!)?.person ?? records[i]!;
}
