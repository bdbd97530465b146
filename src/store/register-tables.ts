// The register's tables in the database, worked out from the catalogue: names, columns, and their types as kysely sees them.

import type { Generated } from 'kysely';
import { type Field, type FieldType, type TableId, tableOf, type tablesById } from '../register/index.ts';

type Snake<S extends string> = S extends `${infer Head}${infer Rest}`
  ? Head extends '-'
    ? `_${Snake<Rest>}`
    : Head extends Lowercase<Head>
      ? `${Head}${Snake<Rest>}`
      : `_${Lowercase<Head>}${Snake<Rest>}`
  : S;

type Fields<T extends TableId> = (typeof tablesById)[T]['fields'];

type Column<F> = F extends { type: 'whole' | 'decimal' }
  ? number | null
  : F extends { type: 'yes-no' }
    ? boolean | null
    : string | null;

type FieldColumns<T extends TableId> = {
  -readonly [F in keyof Fields<T> & string as Fields<T>[F] extends { apart: true } ? never : Snake<F>]: Column<
    Fields<T>[F]
  >;
};

/** What every row version has. `from_source`, since a request has a source of its own. */
interface VersionColumns {
  area: string;
  from_source: string;
  id: string;
  version: Generated<number>;
  /** the number of the person's record in its source; null for rows of no person */
  person: number | null;
  sheet: string | null;
  row: number | null;
  unread: unknown;
  standing: string;
  last_seen: string | null;
  digest: string;
  load: number;
  known_from: string;
  known_to: string | null;
}

/** The tables of the catalogue, and those that stand beside them. */
export interface RegisterTables extends CatalogueTables, BesideTables {}

type CatalogueTables = {
  [T in TableId as `register.${Snake<T>}`]: VersionColumns &
    FieldColumns<T> &
    (T extends 'person' ? { apart: number | null } : unknown);
};

interface BesideTables {
  'register.load': {
    area: string;
    key: Generated<number>;
    sha256: string;
    file_name: string;
    format: string;
    source: string;
    holds: string;
    tables: string[];
    stated_at: string;
    stated_by: string;
    recorded_at: string;
    collection: unknown;
    mapping_id: string | null;
    mapping_version: number | null;
    person_numbers_of: string | null;
    columns: unknown;
    counts: unknown;
    issues: unknown;
    staged_at: Generated<string>;
    change: Generated<number | null>;
  };
  'register.load_seen': { area: string; load: number; table_name: string; ids: string[] };
  'register.case_key': { only_one: Generated<boolean>; fingerprint: string; made_at: string };
  'register.person_record': { area: string; record: number; source: string; source_id: string; load: number };
  'register.person_link': {
    area: string;
    record: number;
    seq: Generated<number>;
    person: number;
    how: string;
    confidence: number;
    decided_by: string | null;
    change: number;
  };
  'register.person_likeness': {
    area: string;
    record: number;
    other: number;
    confidence: number;
    reasons: string[];
    change: number;
  };
  'register.person_answer': {
    area: string;
    record: number;
    other: number;
    same: boolean;
    decided_by: string;
    decided_at: string;
    change: number;
  };
  'register.person_apart': {
    area: string;
    apart: number;
    from_source: string;
    id: string;
    load: number;
    sealed: Uint8Array;
    upn: string | null;
    uln: string | null;
    name_born: string | null;
    name_postcode: string | null;
    born_postcode: string | null;
    tokens: string[];
  };
  'register.hold': {
    area: string;
    person: number;
    held: boolean;
    why: string;
    until: string | null;
    said_by: string;
    said_at: string;
    change: number;
  };
  'register.destruction': {
    area: string;
    key: Generated<number>;
    person: number | null;
    scope: unknown;
    class: string;
    why: string;
    due_on: string;
    approved_by: string;
    approved_at: string;
    destroyed_by: string | null;
    destroyed_at: string | null;
    rows: unknown;
    change: number;
  };
}

export function snake(name: string): string {
  return name.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`).replaceAll('-', '_');
}

/** The table's name with its schema, to stand in SQL as it is. */
export function sqlTable(table: TableId): string {
  return `register.${snake(table)}`;
}

export interface StoredField {
  name: string;
  /** quoted, to stand in SQL as it is */
  column: string;
  type: FieldType;
}

/** The fields that have a column of their own: all but those kept apart. */
export function storedFields(table: TableId): readonly StoredField[] {
  return FIELDS.get(table) ?? workOutFields(table);
}

const FIELDS = new Map<TableId, readonly StoredField[]>();

function workOutFields(table: TableId): readonly StoredField[] {
  const fields = Object.entries<Field>(tableOf(table).fields)
    .filter(([, field]) => !field.apart)
    .map(([name, { type }]) => ({ name, column: `"${snake(name)}"`, type }));
  FIELDS.set(table, fields);
  return fields;
}

/** Columns of a table that a copied version takes over as they are. */
export function copiedColumns(table: TableId): string {
  const apart = table === 'person' ? ['apart'] : [];
  const fields = storedFields(table).map(({ column }) => column);
  return ['area', 'from_source', 'id', 'person', ...apart, ...fields, 'sheet', 'row', 'unread', 'digest', 'load'].join(
    ', ',
  );
}

/** PostgreSQL's type of a field's column. */
export const SQL_TYPES: Readonly<Record<FieldType, string>> = {
  day: 'date',
  code: 'text',
  codes: 'text',
  text: 'text',
  of: 'text',
  whole: 'integer',
  decimal: 'numeric',
  'yes-no': 'boolean',
};
