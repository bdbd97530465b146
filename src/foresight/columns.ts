// Columns that grow: one typed array a field, filled with "not stated" until something is known.

/** No day: earlier than any, so that "on or before" is tested with care. */
export const NEVER = -0x8000_0000;
export const NO_ROW = -1;

/** `row` names a row of another table or of this one's own; `code` is a place in a list of codes. */
export type ColumnKind = 'day' | 'row' | 'whole' | 'code';
export type Spec = Readonly<Record<string, ColumnKind>>;
type ArrayOf<K extends ColumnKind> = K extends 'code' ? Uint8Array : Int32Array;
export type Arrays<S extends Spec> = { [F in keyof S]: ArrayOf<S[F]> };

export interface Columns<S extends Spec> {
  readonly spec: S;
  rows: number;
  room: number;
  /** read it anew after every row added: growing makes new arrays */
  of: Arrays<S>;
}

const NOT_STATED: Record<ColumnKind, number> = { day: NEVER, row: NO_ROW, whole: 0, code: 0 };

function grown(kind: ColumnKind, room: number, before: Int32Array | Uint8Array | undefined, rows: number) {
  const array = kind === 'code' ? new Uint8Array(room) : new Int32Array(room);
  if (NOT_STATED[kind] !== 0) array.fill(NOT_STATED[kind], rows);
  if (before) array.set(before.subarray(0, rows));
  return array;
}

function arrays<S extends Spec>(spec: S, room: number, before: Arrays<S> | null, rows: number): Arrays<S> {
  return Object.fromEntries(
    Object.entries(spec).map(([field, kind]) => [field, grown(kind, room, before?.[field], rows)]),
  ) as Arrays<S>;
}

export function columns<S extends Spec>(spec: S, room = 64): Columns<S> {
  return { spec, rows: 0, room, of: arrays(spec, room, null, 0) };
}

/** A new last row with nothing stated, by its number. */
export function addRow<S extends Spec>(table: Columns<S>): number {
  if (table.rows === table.room) {
    table.room *= 2;
    table.of = arrays(table.spec, table.room, table.of, table.rows);
  }
  return table.rows++;
}

export function copyColumns<S extends Spec>(table: Columns<S>): Columns<S> {
  return { ...table, of: arrays(table.spec, table.room, table.of, table.rows) };
}

/** The arrays cut to the rows that they hold. */
export function trimmed<S extends Spec>(table: Columns<S>): Arrays<S> {
  return Object.fromEntries(
    Object.entries(table.of).map(([field, array]) => [field, array.subarray(0, table.rows)]),
  ) as Arrays<S>;
}
