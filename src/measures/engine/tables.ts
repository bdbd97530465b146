// Case records as columns, as the engine reads them: one typed array a field, rows of other tables by their number.

import type { TableId } from '../../register/index.ts';

/** A day that is not stated: earlier than any, so that "on or before" is tested with care. */
export const NO_DAY = -0x8000_0000;
export const NO_ROW = -1;

export type EngineColumn =
  /** days since 1970-01-01, NO_DAY where not stated */
  | { kind: 'day'; values: Int32Array }
  /** the number of a row of another table, NO_ROW where there is none */
  | { kind: 'row'; values: Int32Array }
  /** places in `codes`, of which the first, '', is not stated; yes-no columns have ['', 'no', 'yes'] */
  | { kind: 'code'; values: Uint8Array | Uint16Array | Uint32Array | Int32Array; codes: readonly string[] }
  /** whole numbers, NO_DAY where not stated; `hundredths` of pounds, posts and days, so that sums are exact in any order */
  | { kind: 'whole'; values: Int32Array; hundredths?: boolean };

/** A column that files bring under the register's name of the field; `person` is the row of the person table. */
export interface TableColumns {
  rows: number;
  of: Readonly<Record<string, EngineColumn>>;
  /** what each row is known by, for case lists; left out for big trials */
  ids?: readonly string[];
}

/** The tables of one local area; one that is left out has no rows. */
export type AreaTables = { readonly [T in TableId]?: TableColumns };

export const YES_NO: readonly string[] = ['', 'no', 'yes'];

const emptyOf = new Map<string, Int32Array | Uint8Array>();

/** Columns that nobody has brought are not stated throughout; one array serves all of a length. */
function notStated(kind: 'day' | 'row' | 'code', rows: number): Int32Array | Uint8Array {
  const key = `${kind} ${rows}`;
  let array = emptyOf.get(key);
  if (!array) {
    if (emptyOf.size > 64) emptyOf.clear();
    array = kind === 'code' ? new Uint8Array(rows) : new Int32Array(rows).fill(kind === 'row' ? NO_ROW : NO_DAY);
    emptyOf.set(key, array);
  }
  return array;
}

const NO_TABLE: TableColumns = { rows: 0, of: {}, ids: [] };

export function tableIn(tables: AreaTables, table: TableId): TableColumns {
  return tables[table] ?? NO_TABLE;
}

export function days(table: TableColumns, field: string): Int32Array {
  const column = table.of[field];
  return column?.kind === 'day' ? column.values : (notStated('day', table.rows) as Int32Array);
}

export function wholes(table: TableColumns, field: string): Int32Array {
  const column = table.of[field];
  return column?.kind === 'whole' ? column.values : (notStated('day', table.rows) as Int32Array);
}

export function rowsOf(table: TableColumns, field: string): Int32Array {
  const column = table.of[field];
  return column?.kind === 'row' ? column.values : (notStated('row', table.rows) as Int32Array);
}

export interface Codes {
  values: Uint8Array | Uint16Array | Uint32Array | Int32Array;
  codes: readonly string[];
}

export function codes(table: TableColumns, field: string): Codes {
  const column = table.of[field];
  return column?.kind === 'code' ? column : { values: notStated('code', table.rows) as Uint8Array, codes: [''] };
}
