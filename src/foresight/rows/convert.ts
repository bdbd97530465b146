// From columns to rows of the register: numbers become codes, ids and texts, and only what was keyed by a day is stated.

import type { Day } from '../../clocks/index.ts';
import { blankRow, codeSetsById, type Field, type RegisterRow, tableOf, type Value } from '../../register/index.ts';
import { dictionary, YES } from '../codes.ts';
import { type Columns, NEVER, NO_ROW, type Spec } from '../columns.ts';
import type { Establishment } from '../inputs.ts';
import { DECIDED_BY, SINK, type Sink, type SinkTable, TEAMS } from '../sink.ts';
import type { Entry } from './entry.ts';
import { EVENTS } from './events.ts';

/** A row as it was known on a day, and the day on which what it says was keyed. */
export interface EnteredRow {
  row: RegisterRow;
  enteredOn: Day;
}

/** What ids of rows begin with: the case system's own numbers. */
const PREFIX: Readonly<Record<SinkTable, string>> = {
  person: 'SB',
  request: 'RQ',
  decision: 'DC',
  assessment: 'AS',
  advice: 'AD',
  exception: 'EX',
  plan: 'PL',
  placement: 'PM',
  need: 'ND',
  review: 'AR',
  transfer: 'PT',
  dispute: 'MA',
  consultation: 'CN',
  contact: 'CC',
  'practice-review': 'PR',
  waiting: 'WL',
  panel: 'PN',
  participation: 'ET',
  allocation: 'AL',
  post: 'PO',
  absence: 'AB',
  funding: 'FN',
  care: 'SC',
  'psychology-time': 'PH',
};
const FIRST_NUMBER = 100_001;

export const rowId = (table: SinkTable, row: number): string => `${PREFIX[table]}${FIRST_NUMBER + row}`;
export const staffNumber = (staff: number): string => `ST${1001 + staff}`;
const postNumber = (post: number): string => `P${2001 + post}`;

const ROLES = dictionary('role').slice(1);
/** What a case is known by before its outcome is. */
const AWAITED: Partial<Record<SinkTable, string>> = { request: 'A', assessment: 'A' };

type Read = (row: number) => Value;
interface FieldReader {
  field: string;
  read: Read;
}
interface EventReader extends FieldReader {
  days: Int32Array;
  with: FieldReader[];
}

const TABLE_OF_ROW: Readonly<Record<string, SinkTable>> = { mediation: 'dispute' };

/** How a field's number is to be read, by the field's type in the register and, for texts, by its name. */
function reader(table: SinkTable, name: string, array: ArrayLike<number>, places: readonly Establishment[]): Read {
  const field: Field = tableOf(table).fields[name]!;
  const known =
    (of: (value: number) => Value): Read =>
    (row) =>
      array[row]! < 0 ? null : of(array[row]!);
  if (name === 'attended') return (row) => ROLES.filter((_, bit) => (array[row]! & (1 << bit)) !== 0).join(' ') || null;
  switch (field.type) {
    case 'day':
      return (row) => (array[row] === NEVER ? null : array[row]!);
    case 'code': {
      const codes = codeSetsById[field.codes!].codes;
      return (row) => (array[row] === 0 ? null : codes[array[row]! - 1]!.code);
    }
    case 'yes-no':
      return (row) => (array[row] === 0 ? null : array[row] === YES);
    case 'of':
      return known((value) => rowId(TABLE_OF_ROW[name] ?? (field.of as SinkTable), value));
    case 'whole':
      return (row) => array[row]!;
    case 'decimal':
      return name === 'fte' ? (row) => array[row]! / 100 : (row) => array[row]!;
    default:
      return textReader(name, array, known, places);
  }
}

function textReader(
  name: string,
  array: ArrayLike<number>,
  known: (of: (value: number) => Value) => Read,
  places: readonly Establishment[],
): Read {
  if (name === 'urn' || name === 'fromUrn') return known((value) => places[value]!.urn);
  if (name === 'officer' || name === 'holder' || name === 'adviser') return known(staffNumber);
  if (name === 'number') return known(postNumber);
  const list = name === 'team' ? TEAMS : DECIDED_BY;
  return (row) => list[array[row]!] || null;
}

interface TableReader {
  first: FieldReader[];
  events: EventReader[];
  blank: RegisterRow;
  person: Int32Array | null;
}

function tableReader(table: SinkTable, sink: Sink, places: readonly Establishment[]): TableReader {
  const columns = sink[table] as Columns<Spec>;
  const fields = tableOf(table).fields;
  const events = EVENTS[table];
  const known = Object.keys(SINK[table]).filter((name) => name in fields);
  const readerOf = (field: string): FieldReader => ({ field, read: reader(table, field, columns.of[field]!, places) });
  const later = new Set(Object.entries(events).flat(2));
  return {
    first: known.filter((name) => !later.has(name)).map(readerOf),
    events: Object.entries(events).map(([field, others]) => ({
      ...(field in fields ? readerOf(field) : { field: '', read: () => null }),
      days: columns.of[field] as Int32Array,
      with: others.filter((name) => name in fields).map(readerOf),
    })),
    blank: { table, ...blankRow(table, { id: '', person: null, place: { sheet: null, row: null } }) } as RegisterRow,
    person: 'person' in SINK[table] ? (columns.of.person as Int32Array) : null,
  };
}

/** From which day on rows are known at all: their first event was keyed, and so was what they belong to. */
export class Known {
  #sink: Sink;
  #entry: Entry;
  #found = new Map<SinkTable, Int32Array>();

  constructor(sink: Sink, entry: Entry) {
    this.#sink = sink;
    this.#entry = entry;
  }

  /** The days of a row's events, the one that makes it first. */
  #days(table: SinkTable): Int32Array[] {
    const columns = this.#sink[table] as Columns<Spec>;
    const events = Object.keys(EVENTS[table]).map((field) => columns.of[field] as Int32Array);
    if (table === 'person') return [this.#firstHeardOf()];
    // a plan that moved in was made before, and is known from the move on
    return table === 'plan' ? [this.#sink.plan.of.transferredOn, ...events] : events;
  }

  /** The day on which the first request for a person came, or the first plan was there. */
  #firstHeardOf(): Int32Array {
    const { person, request, plan } = this.#sink;
    const first = new Int32Array(person.rows).fill(NOT_KEYED);
    const hear = (one: number, on: number) => {
      if (on < first[one]!) first[one] = on;
    };
    for (let row = 0; row < request.rows; row++) hear(request.of.person[row]!, request.of.receivedOn[row]!);
    for (let row = 0; row < plan.rows; row++) {
      const moved = plan.of.transferredOn[row]!;
      hear(plan.of.person[row]!, moved === NEVER ? plan.of.startedOn[row]! : moved);
    }
    return first;
  }

  from(table: SinkTable): Int32Array {
    const found = this.#found.get(table);
    if (found) return found;
    const columns = this.#sink[table] as Columns<Spec>;
    const known = new Int32Array(columns.rows);
    this.#found.set(table, known);
    const days = this.#days(table);
    const owners = OWNERS.filter((owner) => owner !== table && columns.spec[owner] === 'row');
    const parents = owners.map((owner) => ({ rows: columns.of[owner] as Int32Array, from: this.from(owner) }));
    const person = columns.of.person;
    for (let at = 0; at < columns.rows; at++) {
      const began = days.find((of) => of[at] !== NEVER)?.[at] ?? NEVER;
      known[at] = began === NEVER ? NOT_KEYED : this.#entry(table, began, person?.[at] ?? at);
      for (const { rows, from } of parents) if (rows[at] !== NO_ROW) known[at] = Math.max(known[at]!, from[rows[at]!]!);
    }
    return known;
  }
}

/** Tables whose rows others name: a row is not keyed before what it belongs to. */
const OWNERS = ['person', 'request', 'assessment', 'plan', 'review'] as const satisfies readonly SinkTable[];
const NOT_KEYED = 0x7fff_ffff;

/**
 * Every row of a table as it was known on a day: an event is left out that had not come or was not keyed yet, and a row
 * of which nothing was keyed is not there.
 */
export function* rowsOf(
  table: SinkTable,
  sink: Sink,
  places: readonly Establishment[],
  { asAt, entry, known }: { asAt: number; entry: Entry; known: Known },
): Generator<EnteredRow & { at: number; beganOn: Day }> {
  const { first, events, blank, person } = tableReader(table, sink, places);
  const awaited = AWAITED[table];
  const rows = sink[table].rows;
  const from = known.from(table);
  for (let at = 0; at < rows; at++) {
    const began = from[at]!;
    if (began > asAt) continue;
    const values: Record<string, Value> = {};
    const owner = table === 'person' ? at : person ? person[at]! : NO_ROW;
    let entered = began;
    for (const event of events) {
      const on = event.days[at]!;
      if (on === NEVER || on > asAt) continue;
      // what came later is not keyed earlier
      const keyed = Math.max(entered, entry(table, on, owner === NO_ROW ? at : owner));
      if (keyed > asAt) break;
      entered = keyed;
      if (event.field !== '') values[event.field] = event.read(at);
      for (const { field, read } of event.with) values[field] = read(at);
    }
    for (const { field, read } of first) values[field] = read(at);
    if (awaited !== undefined && values.outcome == null) values.outcome = awaited;
    const row = {
      ...blank,
      id: rowId(table, at),
      person: owner === NO_ROW ? null : rowId('person', owner),
      place: { sheet: null, row: null },
      ...values,
    } as RegisterRow;
    yield { row, enteredOn: entered as Day, beganOn: began as Day, at };
  }
}
