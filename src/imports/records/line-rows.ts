// One line of an extract as rows of the register: a wide line may fill several tables, and one table several times.

import { type Day, isoDay } from '../../clocks/index.ts';
import { madeId, type RegisterRow } from '../../register/index.ts';
import type { GridCell } from '../grid.ts';
import { numberOf } from './cell-value.ts';
import type { Line } from './extract-sheets.ts';
import { type PlacedColumn, type ReadColumn, type RowOfLine, readColumn, rowsOfLine } from './line-layout.ts';
import type { MappedColumn, Mapping } from './mapping.ts';
import { isNothing, type Unreadable } from './values.ts';

/** A value that could not be read, with the column that it stands in. */
export interface Unread {
  column: MappedColumn;
  at: number;
  text: string;
  why: Unreadable;
}

export interface LineRead {
  rows: RegisterRow[];
  unread: Unread[];
}

type Values = Record<string, unknown>;

/** Particulars that tell people apart where the source has no number of its own, the best first; a postcode may be wanting. */
const MADE_OF: readonly { needed: readonly string[]; also: readonly string[] }[] = [
  { needed: ['upn'], also: [] },
  { needed: ['uln'], also: [] },
  { needed: ['surname', 'forename', 'bornOn'], also: ['postcode'] },
];

export class LineReader {
  readonly #rows: RowOfLine[];
  readonly #person: ReadColumn[];
  readonly #digest: (text: string) => string;
  readonly #sheet: string | null;

  constructor(
    mapping: Mapping,
    columns: readonly PlacedColumn[],
    sheet: string | null,
    digest: (text: string) => string,
  ) {
    this.#sheet = sheet;
    this.#digest = digest;
    this.#person = columns.filter(({ column }) => column.field === 'person').map(readColumn);
    this.#rows = rowsOfLine(mapping, columns);
  }

  read({ row, cells }: Line): LineRead {
    const place = { sheet: this.#sheet, row };
    const read: LineRead = { rows: [], unread: [] };
    const filled = new Map<string, string>();
    let person = this.#personOf(cells, read.unread);
    for (const one of this.#rows) {
      const id = one.id ? readId(one.id, cells) : null;
      const values = valuesOf(one, cells, id !== null, read.unread);
      if (!values) continue;
      values.place = place;
      for (const link of one.links) {
        if (values[link.field] !== null) continue;
        const cell = link.at === null ? undefined : cells[link.at];
        values[link.field] = (link.row === null ? null : filled.get(link.row)) ?? (cell ? numberOf(cell) : null);
      }
      if (one.table === 'person') person ??= this.#madePerson(values);
      if (one.aboutPerson) values.person = person;
      // A plan is dated by the day it was sent, where the extract gives that day alone.
      if (one.table === 'plan' && !Object.hasOwn(values.unread ?? {}, 'startedOn'))
        values.startedOn ??= values.issuedOn ?? null;
      const made: RegisterRow = values as Values & RegisterRow;
      made.id = id ?? (one.table === 'person' ? (person ?? '') : idMade(one, made, values));
      filled.set(one.row, made.id);
      read.rows.push(made);
    }
    return read;
  }

  #personOf(cells: readonly GridCell[], unread: Unread[]): string | null {
    for (const { at, read, column } of this.#person) {
      const cell = cells[at];
      if (!cell) continue;
      const { value, why } = read(cell);
      if (why !== null) unread.push({ column, at, text: cell.text, why });
      if (typeof value === 'string') return value;
    }
    return null;
  }

  /** A person whose source gives no number gets one that tells nothing of them: the same from the same particulars. */
  #madePerson(values: Readonly<Values>): string | null {
    const from = MADE_OF.find(({ needed }) => needed.every((name) => isStated(values[name])));
    if (!from) return null;
    const words = [...from.needed, ...from.also].map((name) =>
      String(values[name] ?? '')
        .toUpperCase()
        .replace(/\s+/g, ''),
    );
    return `made-${this.#digest(`${from.needed[0]} ${words.join(' ')}`)}`;
  }
}

function readId({ read, at }: ReadColumn, cells: readonly GridCell[]): string | null {
  const cell = cells[at];
  const value = cell ? read(cell).value : null;
  return typeof value === 'string' ? value : null;
}

/** The row as far as its own columns say it; null when they say nothing. */
function valuesOf(one: RowOfLine, cells: readonly GridCell[], hasId: boolean, problems: Unread[]): Values | null {
  let values: Values | null = null;
  let unread: Record<string, string> | null = null;
  let says = hasId || one.table === 'person';
  for (const { column, at, read, makes, joins } of one.columns) {
    const cell = cells[at];
    if (!cell || cell.text === '') continue;
    const { value, why, local } = read(cell);
    if (why === null && value === null) continue;
    const { field } = column;
    values ??= { ...one.start };
    if (why !== null) {
      problems.push({ column, at, text: cell.text, why });
      unread ??= {};
      unread[field] = unread[field] === undefined ? cell.text : `${unread[field]}; ${cell.text}`;
      // What could not be read is not to be filled by a default.
      values[field] = null;
      says = true;
      continue;
    }
    const before = joins ? values[field] : null;
    // A text may stand in two columns: "Known to social care" and "Which team".
    values[field] = isStated(before) && before !== value ? `${before}; ${value}` : value;
    if (local !== undefined && one.table === 'need') values.local ??= local;
    if (makes === 'always' ? !isNothing(cell.text) : makes === 'unless no' && value === true) says = true;
  }
  if (!says) return null;
  values ??= { ...one.start };
  if (unread) values.unread = unread;
  return values;
}

/**
 * One of several rows of a line goes by its group beside the row that it belongs to, so that a corrected date makes no new
 * row. Where nothing that tells a row from its sisters is stated, the first day that is takes its place.
 */
function idMade({ group, identity }: RowOfLine, row: RegisterRow, values: Readonly<Values>): string {
  const owner = identity.owners.find((name) => isStated(values[name]));
  if (group !== null && owner) return `${values[owner]}/${row.table}/${group}`;
  const made = group === null ? madeId(row) : `${madeId(row)}/${group}`;
  if (identity.own.length === 0 || identity.own.some((name) => isStated(values[name]))) return made;
  const first = identity.days.find((name) => isStated(values[name]));
  return first === undefined ? made : `${made}/${isoDay(values[first] as Day)}`;
}

function isStated(value: unknown): boolean {
  return value !== null && value !== undefined && value !== '';
}
