// The rows of a load on their way into the database: one insert for two thousand, days as numbers, what identifies people sealed.

import { type RawBuilder, sql } from 'kysely';
import {
  type PersonDetails,
  personKeys,
  type RegisterRow,
  type Row,
  type TableId,
  type Value,
} from '../register/index.ts';
import type { CaseKey } from './case-key.ts';
import { jsonText } from './json.ts';
import { valueIn } from './register-digest.ts';
import type { SQL_TYPES } from './register-tables.ts';
import { sqlTable, storedFields } from './register-tables.ts';
import type { Reader, Store } from './store.ts';

export interface NumberedRow {
  row: RegisterRow;
  digest: string;
  /** number of the person's record; null for rows of no person */
  record: number | null;
}

/** How a field comes in JSON, and how it is taken from there: a day as its number. */
const TAKEN: Record<keyof typeof SQL_TYPES, { type: string; as: (name: string) => string }> = {
  day: { type: 'integer', as: (name) => `date '1970-01-01' + ${name}` },
  code: { type: 'text', as: (name) => name },
  codes: { type: 'text', as: (name) => name },
  text: { type: 'text', as: (name) => name },
  of: { type: 'text', as: (name) => name },
  whole: { type: 'integer', as: (name) => name },
  decimal: { type: 'numeric', as: (name) => name },
  'yes-no': { type: 'boolean', as: (name) => name },
};

interface Insert {
  into: RawBuilder<unknown>;
  taken: RawBuilder<unknown>;
  given: RawBuilder<unknown>;
  fields: { name: string; key: string; isWhole: boolean }[];
}

const INSERTS = new Map<TableId, Insert>();

function insertFor(table: TableId): Insert {
  const known = INSERTS.get(table);
  if (known) return known;
  const fields = storedFields(table).map(({ name, column, type }, i) => ({
    name,
    column,
    key: `c${i}`,
    isWhole: type === 'whole' || type === 'day',
    ...TAKEN[type],
  }));
  const apart = table === 'person' ? ['apart'] : [];
  const made: Insert = {
    into: sql.raw(
      `${sqlTable(table)} (area, from_source, load, known_from, standing, id, person, digest, sheet, row, unread${apart.map((name) => `, ${name}`)}${fields.map(({ column }) => `, ${column}`).join('')})`,
    ),
    taken: sql.raw(`i, p, d, s, r, u${apart.map(() => ', a')}${fields.map(({ key, as }) => `, ${as(key)}`).join('')}`),
    given: sql.raw(
      `(i text, p integer, d text, s text, r integer, u jsonb${apart.map(() => ', a bigint')}${fields.map(({ key, type }) => `, ${key} ${type}`).join('')})`,
    ),
    fields,
  };
  INSERTS.set(table, made);
  return made;
}

/** Which load the rows are of, and what people are sealed with. */
export interface LoadPlace {
  area: string;
  source: string;
  key: number;
  caseKey: CaseKey | null;
}

/** Within a transaction. Rows can be added only while their load is staged. */
export async function insertRows(
  tx: Reader,
  place: LoadPlace,
  table: TableId,
  rows: readonly NumberedRow[],
): Promise<void> {
  const { into, taken, given, fields } = insertFor(table);
  const apart = table === 'person' ? await apartNumbers(tx, rows.length) : [];
  const listed = rows.map(({ row, digest, record }, n) => {
    const said: Record<string, unknown> = { i: row.id, d: digest };
    let { unread } = row;
    if (record !== null) said.p = record;
    if (row.place.sheet !== null) said.s = row.place.sheet;
    if (row.place.row !== null) said.r = row.place.row;
    if (apart.length > 0) said.a = apart[n];
    for (const { name, key, isWhole } of fields) {
      const value = valueIn(row, name);
      if (value === null || value === undefined) continue;
      // No column takes it, and one cell must not stop a file: what stands there is kept beside.
      if (isWhole && !isInt32(value)) unread = { ...unread, [name]: String(value) };
      else said[key] = value;
    }
    // Of people it may be a name or a number: it is sealed with them.
    if (unread !== undefined && table !== 'person') said.u = unread;
    return said;
  });
  const { numAffectedRows } = await sql`
    insert into ${into}
    select load.area, load.source, load.key, load.stated_at, 'stands', ${taken}
    from register.load cross join json_to_recordset(${jsonText(listed)}::json) as given ${given}
    where load.area = ${place.area} and load.key = ${place.key} and load.change is null`.execute(tx.db);
  if (numAffectedRows !== BigInt(rows.length)) throw new Error('rows can be added only while their load is staged');
  if (table === 'person') await insertApart(tx, place, rows, apart);
}

function isInt32(value: Value): boolean {
  return typeof value === 'number' && (value | 0) === value;
}

async function insertApart(
  tx: Reader,
  place: LoadPlace,
  rows: readonly NumberedRow[],
  apart: readonly number[],
): Promise<void> {
  const sealed = rows.map(({ row }, n) => sealedRow(row as Row<'person'>, apart[n]!, place));
  await sql`
    insert into register.person_apart (area, apart, from_source, id, load, sealed, upn, uln, name_born, name_postcode,
      born_postcode, tokens)
    select ${place.area}, apart, ${place.source}, id, ${place.key}, decode(sealed, 'base64'), upn, uln, name_born,
      name_postcode, born_postcode, tokens
    from json_to_recordset(${jsonText(sealed)}::json) as given (apart bigint, id text, sealed text, upn text, uln text,
      name_born text, name_postcode text, born_postcode text, tokens text[])`.execute(tx.db);
}

async function apartNumbers(tx: Reader, count: number): Promise<number[]> {
  const { rows } = await sql<{ n: number }>`
    select nextval('register.apart_number') as n from generate_series(1, ${sql.lit(count)})`.execute(tx.db);
  return rows.map(({ n }) => n);
}

/** A sealed text belongs to its row: copied to another one it does not open. */
export function belongsTo(area: string, source: string, id: string): string {
  return JSON.stringify([area, source, id]);
}

function sealedRow(row: Row<'person'>, apart: number, { area, source, caseKey: key }: LoadPlace) {
  if (!key) throw new Error('people are kept sealed only');
  const { surname, forename, postcode, upn, uln, unread } = row;
  const details: PersonDetails = { surname, forename, postcode, upn, uln, bornOn: row.bornOn };
  const keys = keyedDigests(details, key);
  return {
    apart,
    id: row.id,
    sealed: Buffer.from(
      key.seal(JSON.stringify({ surname, forename, postcode, upn, uln, unread }), belongsTo(area, source, row.id)),
    ).toString('base64'),
    ...keys,
  };
}

export interface KeyedDigests {
  upn: string | null;
  uln: string | null;
  name_born: string | null;
  name_postcode: string | null;
  born_postcode: string | null;
  tokens: string[];
}

/** What stands in the database for finding somebody again: nothing without the key. */
export function keyedDigests(details: PersonDetails, key: CaseKey): KeyedDigests {
  const { upn, uln, nameBorn, namePostcode, bornPostcode, tokens } = personKeys(details);
  return {
    upn: upn === null ? null : key.digest('upn', upn),
    uln: uln === null ? null : key.digest('uln', uln),
    name_born: nameBorn === null ? null : key.digest('name-born', nameBorn),
    name_postcode: namePostcode === null ? null : key.digest('name-postcode', namePostcode),
    born_postcode: bornPostcode === null ? null : key.digest('born-postcode', bornPostcode),
    tokens: tokens.map((token) => key.digest('name', token)),
  };
}

const CHUNK = 10_000;

export async function removeStagedRows(
  store: Store,
  area: string,
  load: number,
  tables: readonly TableId[],
): Promise<void> {
  const all = [...tables.map(sqlTable), ...(tables.includes('person') ? ['register.person_apart'] : [])];
  for (const name of all) {
    const table = sql.raw(name);
    for (let removed = -1n; removed !== 0n; ) {
      const { numAffectedRows } = await sql`
        delete from ${table} where ctid = any (array(
          select ctid from ${table} where area = ${area} and load = ${load} limit ${sql.lit(CHUNK)}))`.execute(
        store.db,
      );
      removed = numAffectedRows ?? 0n;
    }
  }
}
