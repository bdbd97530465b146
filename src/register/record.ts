// A row of the register, typed from its table's fields; and everything that is held of one person.

import type { Day } from '../clocks/index.ts';
import type { Field, Table } from './table.ts';
import { byId, tables } from './tables/index.ts';

export type TableId = keyof typeof byId;

type ValueOf<F extends Field> = F['type'] extends 'day'
  ? Day | null
  : F['type'] extends 'whole' | 'decimal'
    ? number | null
    : F['type'] extends 'yes-no'
      ? boolean | null
      : string | null;

export type Value = string | number | boolean | null;

/** Where a row stands in its file: the sheet or module, and the line or row, from 1. */
export interface RowPlace {
  sheet: string | null;
  row: number | null;
}

/** What every row has besides the fields of its table. */
export interface Identified {
  /** the source's own number of the row, or one made from what identifies it: the same row of the next file has the same */
  id: string;
  /** the source's own number of the person whose row it is; null for rows of no person */
  person: string | null;
  place: RowPlace;
  /** what stands in the file where a field could not be read: field → the words as they stand */
  unread?: Record<string, string>;
  /** gone from the newest snapshot, and nobody has said yet why: the day it was last seen on */
  lastSeenOn?: Day;
}

/** A row of one table, with every field of the table: null is not stated. */
export type Row<T extends TableId> = Identified & {
  -readonly [F in keyof (typeof byId)[T]['fields']]: (typeof byId)[T]['fields'][F] extends Field
    ? ValueOf<(typeof byId)[T]['fields'][F]>
    : never;
};

/** A row with its table's name on it, as files bring it and the store takes it. */
export type RegisterRow = { [T in TableId]: { table: T } & Row<T> }[TableId];

/** Everything of one person, or of no person: every table has its list, which may be empty. */
export type Held = { [T in TableId]: Row<T>[] };

export const tableIds = tables.map(({ id }) => id) as TableId[];

const NOTHING_HELD = Object.fromEntries(tableIds.map((id) => [id, []])) as unknown as Held;

/** Made once for every person of a file: copying is five times as fast as making it of its parts. */
export function nothingHeld(): Held {
  const held = { ...NOTHING_HELD };
  for (const id of tableIds) held[id] = [];
  return held;
}

/** Puts a row among its table's. */
export function putRow(held: Held, { table, ...row }: RegisterRow): void {
  (held[table] as Row<TableId>[]).push(row as Row<TableId>);
}

export function tableOf(id: TableId): Table {
  return byId[id];
}

/** A row with nothing stated yet but who and where it is. */
export function blankRow<T extends TableId>(table: T, identified: Identified): Row<T> {
  const fields = Object.keys(tableOf(table).fields).map((name) => [name, null]);
  return { ...identified, ...Object.fromEntries(fields) } as Row<T>;
}
