// The rows that are counted, with any of their fields and those of the rows they belong to, gathered when first asked for.

import { codeSetsById, type Field, type LeapBirthday, type TableId, tableIds, tableOf } from '../../register/index.ts';
import { workedOutFields } from '../fields/index.ts';
import type { Whose } from '../language.ts';
import type { SourceId } from '../source.ts';
import { daysOfWhose, type Spells } from './ages.ts';
import { assessmentTime } from './assessment-time.ts';
import type { Calendar } from './calendar.ts';
import { keyOf } from './key-of.ts';
import { planTime } from './plan-time.ts';
import type { Looks } from './slice-looks.ts';
import {
  type AreaTables,
  days,
  type EngineColumn,
  NO_DAY,
  NO_ROW,
  type TableColumns,
  tableIn,
  YES_NO,
} from './tables.ts';

/** Rows of the two sources that are made, and the tables that they point to. */
const PIECES: Readonly<Record<string, Readonly<Record<string, TableId>>>> = {
  'plan-time': {
    plan: 'plan',
    person: 'person',
    place: 'placement',
    named: 'placement',
    urn: 'establishment',
    need: 'need',
    allocation: 'allocation',
    care: 'care',
    participation: 'participation',
    waiting: 'waiting',
  },
  'assessment-time': { assessment: 'assessment', request: 'request', person: 'person' },
};
const ESTABLISHMENTS = ['urn', 'fromUrn'];

/** Everything that can be counted. */
export const sourceIds: readonly SourceId[] = [...tableIds, 'plan-time', 'assessment-time'];

/** What a field of a source is, or null where there is no such field: for tests, words and the SQL twin. */
export interface FieldKind {
  type: 'day' | 'code' | 'whole' | 'row';
  title: string;
  /** the table of the row it names */
  of?: TableId;
  codes?: readonly string[];
  /** a cell lists several codes, with a space between them */
  several?: true;
}

const PIECE_FIELDS: Readonly<Record<string, Readonly<Record<string, Omit<FieldKind, 'of'>>>>> = {
  'plan-time': {
    from: { type: 'day', title: 'From' },
    to: { type: 'day', title: 'To' },
    provision: { type: 'code', title: 'Kind of provision' },
    group: { type: 'code', title: 'Group of provision' },
    namedProvision: { type: 'code', title: 'Kind of provision named in the plan' },
    ap: { type: 'code', title: 'In alternative provision', codes: YES_NO },
    inCare: { type: 'code', title: 'Looked after', codes: YES_NO },
    isWaiting: { type: 'code', title: 'Waiting for a specialist place', codes: YES_NO },
  },
  'assessment-time': {
    from: { type: 'day', title: 'From' },
    to: { type: 'day', title: 'To' },
    basis: { type: 'code', title: 'Counts from' },
  },
};

export function isPieces(source: SourceId): source is 'plan-time' | 'assessment-time' {
  return source in PIECES;
}

/** A field by its path ('request.receivedOn'); `then.` asks the time with a plan on the day of an event. */
export function fieldKind(source: SourceId, path: string): FieldKind | null {
  const [name, ...rest] = path.split('.') as [string, ...string[]];
  if (name === 'then') return fieldKind('plan-time', rest.join('.'));
  const own = ownField(source, name);
  if (rest.length === 0 || own === null) return own;
  return own.of === undefined ? null : fieldKind(own.of, rest.join('.'));
}

function ownField(source: SourceId, name: string): FieldKind | null {
  const linked = PIECES[source]?.[name];
  if (linked) return { type: 'row', title: name, of: linked };
  const piece = PIECE_FIELDS[source]?.[name];
  if (piece) return piece;
  if (isPieces(source)) return null;
  const worked = workedOutFields.find(({ table, field }) => table === source && field === name);
  if (worked) return kindOf(worked.type, worked.title, worked.of, worked.codes);
  if (name === 'person')
    return tableOf(source).about === 'person' ? { type: 'row', title: 'Person', of: 'person' } : null;
  if (ESTABLISHMENTS.includes(name) && source !== 'establishment' && name in tableOf(source).fields)
    return { type: 'row', title: 'Setting', of: 'establishment' };
  const field: Field | undefined = tableOf(source).fields[name];
  if (!field || field.apart) return null;
  const codes = field.codes && ['', ...codeSetsById[field.codes].codes.map(({ code }) => code)];
  return kindOf(field.type, field.title, field.of as TableId | undefined, codes);
}

function kindOf(type: string, title: string, of?: TableId, codes?: readonly string[]): FieldKind {
  if (type === 'of') return { type: 'row', title, of: of! };
  if (type === 'yes-no') return { type: 'code', title, codes: YES_NO };
  if (type === 'whole' || type === 'decimal') return { type: 'whole', title };
  if (type === 'day') return { type: 'day', title };
  return { type: 'code', title, ...(codes ? { codes } : {}), ...(type === 'codes' ? { several: true } : {}) };
}

/** The rows of every source of an area; what is asked for twice is gathered once. */
export class AreaRows {
  readonly tables: AreaTables;
  /** pieces of time that end before it are left out: nothing that is looked at is before it */
  readonly since: number;
  private readonly made = new Map<SourceId, TableColumns>();
  private readonly gathered = new Map<string, EngineColumn>();
  private readonly spells = new Map<number, Spells>();
  private readonly looked = new WeakMap<Calendar, Map<string, Looks>>();

  constructor(tables: AreaTables, since: number) {
    this.tables = tables;
    this.since = since;
  }

  columns(source: SourceId): TableColumns {
    if (!isPieces(source)) return tableIn(this.tables, source);
    let found = this.made.get(source);
    if (!found) {
      found = source === 'plan-time' ? planTime(this.tables, this.since) : assessmentTime(this.tables);
      this.made.set(source, found);
    }
    return found;
  }

  /** A breakdown of all people at every look of a calendar: what is made for one source serves the others. */
  looks(slice: string, calendar: Calendar, make: () => Looks): Looks {
    const known = this.looked.get(calendar) ?? new Map<string, Looks>();
    this.looked.set(calendar, known);
    const found = known.get(slice) ?? make();
    known.set(slice, found);
    return found;
  }

  /** The days on which all of the conditions hold, for each row of the person table. */
  whose(list: readonly Whose[], leapBirthday: LeapBirthday): Spells {
    const key = keyOf(list);
    let found = this.spells.get(key);
    if (!found) {
      found = daysOfWhose(list, days(tableIn(this.tables, 'person'), 'bornOn'), leapBirthday);
      this.spells.set(key, found);
    }
    return found;
  }

  /** Throws a RangeError for a path that names no field: definitions are checked before they are used. */
  field(source: SourceId, path: string): EngineColumn {
    const key = `${source} ${path}`;
    let column = this.gathered.get(key);
    if (!column) {
      column = this.gather(source, path);
      this.gathered.set(key, column);
    }
    return column;
  }

  private gather(source: SourceId, path: string): EngineColumn {
    const dot = path.lastIndexOf('.');
    if (dot < 0) return this.own(source, path);
    const link = path.slice(0, dot);
    const kind = fieldKind(source, link);
    const rows = this.field(source, link);
    if (!kind?.of || rows.kind !== 'row') throw new RangeError(`${source} has no ${path}`);
    return gathered(this.own(kind.of, path.slice(dot + 1)), rows.values);
  }

  private own(source: SourceId, name: string): EngineColumn {
    const kind = ownField(source, name);
    if (!kind) throw new RangeError(`${source} has no field ${name}`);
    const worked = workedOutFields.find(({ table, field }) => table === source && field === name);
    const key = `${source} ${name}`;
    const known = this.gathered.get(key);
    if (known) return known;
    const columns = this.columns(source);
    const column = worked ? worked.make(this.tables) : (columns.of[name] ?? notStated(kind, columns.rows));
    this.gathered.set(key, column);
    return column;
  }
}

function notStated({ type, codes }: FieldKind, rows: number): EngineColumn {
  if (type === 'code') return { kind: 'code', values: new Uint8Array(rows), codes: codes ?? [''] };
  if (type === 'row') return { kind: 'row', values: new Int32Array(rows).fill(NO_ROW) };
  return { kind: type, values: new Int32Array(rows).fill(NO_DAY) };
}

function gathered(column: EngineColumn, rows: Int32Array): EngineColumn {
  const missing = column.kind === 'code' ? 0 : column.kind === 'row' ? NO_ROW : NO_DAY;
  const from = column.values;
  const values = from instanceof Uint8Array ? new Uint8Array(rows.length) : new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    values[i] = row < 0 ? missing : from[row]!;
  }
  return { ...column, values } as EngineColumn;
}
