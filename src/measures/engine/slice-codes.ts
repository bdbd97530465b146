// The value that each row has in a breakdown: fixed for events and for what does not change, asked for at each look otherwise.

import type { DayOf } from '../language.ts';
import type { Slice, SliceId } from '../slices.ts';
import { type AgeSlice, ageSlice } from './age-slices.ts';
import type { SourceCounter } from './counter.ts';
import { groupsOf } from './groups.ts';
import { fieldKind } from './rows.ts';
import { codes, days, type EngineColumn, NO_DAY, NO_ROW, tableIn, YES_NO } from './tables.ts';

export interface Fixed {
  kind: 'fixed';
  values: readonly string[];
  /** for each row its place in `values`, of which the first, '', is not recorded */
  of: ArrayLike<number>;
}
export interface Steps {
  kind: 'steps';
  values: readonly string[];
  /** the value on a day */
  at(row: number, day: number): number;
  /** for each row whose values in `looks` are its own: its person, or the row itself; less than 0: not recorded throughout */
  owner: Int32Array;
  /** the value at each look: `looks[owner * periods + period]` */
  looks: Uint8Array | Uint16Array | Int32Array;
}
export type SliceCodes = Fixed | Steps;

const OF_PERSON: Readonly<Partial<Record<SliceId, string>>> = {
  locality: 'person.locality',
  ward: 'person.ward',
  deprivation: 'person.deprivation',
  sex: 'person.sex',
  ethnicity: 'person.ethnicity',
};
const OF_PLAN_TIME: Readonly<Partial<Record<SliceId, string>>> = {
  need: 'need.type',
  provision: 'provision',
  establishment: 'urn',
};
const OF_REQUEST: Readonly<Partial<Record<SliceId, string>>> = { 'request-source': 'source', referrer: 'fromUrn' };
const OF_STAFF: Readonly<Partial<Record<SliceId, string>>> = { officer: 'officer', team: 'team' };

/** Null where the rows of the source have no such thing. `on` is the day of the event; null for a stock. */
export function codesOfSlice(counter: SourceCounter, slice: Slice, on: DayOf | null): SliceCodes | null {
  if (typeof slice !== 'string') {
    const [one, other] = [codesOfSlice(counter, slice[0], on), codesOfSlice(counter, slice[1], on)];
    return one && other && both(counter, one, other);
  }
  const { source } = counter;
  if (fieldKind(source, 'person') === null) return ofItsOwn(counter, slice);
  const ofPerson = OF_PERSON[slice];
  if (ofPerson) return fixed(counter, counter.field(ofPerson, on));
  const age = ageSlice(slice, counter.leapBirthday);
  if (age) return on === null ? stepsOf(counter, slice, age) : onDay(counter.born(), counter.day(on), age);
  if (slice in OF_REQUEST) return ofRequest(counter, OF_REQUEST[slice]!, on);
  if (slice === 'in-care') return inCare(counter, on);
  if (slice in OF_STAFF) return ofStaff(counter, OF_STAFF[slice]!, on);
  const path = OF_PLAN_TIME[slice]!;
  if (source === 'plan-time') return fixed(counter, counter.field(path, on));
  return on === null ? null : fixed(counter, counter.field(`then.${path}`, on));
}

function ofItsOwn(counter: SourceCounter, slice: SliceId): SliceCodes | null {
  const field = slice === 'establishment' ? 'urn' : slice === 'team' || slice === 'ward' ? slice : null;
  if (field === null || fieldKind(counter.source, field) === null) return null;
  return fixed(counter, counter.field(field, null));
}

function ofRequest(counter: SourceCounter, field: string, on: DayOf | null): SliceCodes | null {
  if (counter.source === 'request') return fixed(counter, counter.field(field, on));
  if (fieldKind(counter.source, `request.${field}`) !== null)
    return fixed(counter, counter.field(`request.${field}`, on));
  const ofPlan = `plan.request.${field}`;
  return fieldKind(counter.source, ofPlan) === null ? null : fixed(counter, counter.field(ofPlan, on));
}

function fixed(counter: SourceCounter, column: EngineColumn): Fixed {
  if (column.kind === 'code') return { kind: 'fixed', values: column.codes, of: column.values };
  if (column.kind === 'row') return bySetting(counter, column.values);
  const of = new Int32Array(column.values.length);
  const seen = [...new Set(column.values)].filter((value) => value !== NO_DAY).sort((a, b) => a - b);
  const places = new Map(seen.map((value, i) => [value, i + 1]));
  for (let row = 0; row < of.length; row++) of[row] = places.get(column.values[row]!) ?? 0;
  return { kind: 'fixed', values: ['', ...seen.map(String)], of };
}

/** Settings by their URN, else by their UKPRN, else by number; two rows of one URN are one setting. */
function bySetting(counter: SourceCounter, rows: Int32Array): Fixed {
  const establishments = tableIn(counter.rows.tables, 'establishment');
  const { urn, ukprn } = establishments.of;
  const stated = (column: EngineColumn | undefined, row: number): string => {
    if (column?.kind === 'code') return column.codes[column.values[row]!] ?? '';
    return column?.kind === 'whole' && column.values[row] !== NO_DAY ? `${column.values[row]}` : '';
  };
  const values = [''];
  const places = new Map([['', 0]]);
  const ofRow = new Int32Array(establishments.rows).fill(-1);
  const of = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    if (row < 0) continue;
    let place = ofRow[row]!;
    if (place < 0) {
      const name = stated(urn, row) || stated(ukprn, row) || `${row}`;
      place = places.get(name) ?? values.push(name) - 1;
      places.set(name, place);
      ofRow[row] = place;
    }
    of[i] = place;
  }
  return { kind: 'fixed', values, of };
}

function stepsOf(counter: SourceCounter, slice: SliceId, { values, at, looks }: AgeSlice): Steps {
  const born = days(tableIn(counter.rows.tables, 'person'), 'bornOn');
  const owner = counter.person();
  return {
    kind: 'steps',
    values,
    at: (row, day) => (owner[row]! < 0 || born[owner[row]!] === NO_DAY ? 0 : at(born[owner[row]!]!, day)),
    owner,
    looks: counter.rows.looks(slice, counter.calendar, (asAt) => looks(born, asAt)),
  };
}

function onDay(born: Int32Array, on: Int32Array, { values, at }: AgeSlice): Fixed {
  const of = new Uint8Array(on.length);
  for (let row = 0; row < on.length; row++)
    if (born[row] !== NO_DAY && on[row] !== NO_DAY) of[row] = at(born[row]!, on[row]!);
  return { kind: 'fixed', values, of };
}

const CARE_VALUES = YES_NO;

function inCare(counter: SourceCounter, on: DayOf | null): SliceCodes | null {
  if (counter.source === 'plan-time') return fixed(counter, counter.field('inCare', on));
  if (on === null) return null;
  const care = tableIn(counter.rows.tables, 'care');
  const status = codes(care, 'status');
  const lookedAfter = status.codes.indexOf('CLA');
  const held = heldOn(counter, 'care', counter.day(on), (row) => lookedAfter > 0 && status.values[row] === lookedAfter);
  return { kind: 'fixed', values: CARE_VALUES, of: held.map((row) => (row < 0 ? 1 : 2)) };
}

function ofStaff(counter: SourceCounter, field: string, on: DayOf | null): SliceCodes | null {
  if (counter.source === 'plan-time') return staffCodes(counter.field(`allocation.${field}`, on));
  if (fieldKind(counter.source, field)?.type === 'code' && field === 'team')
    return fixed(counter, counter.field(field, on));
  if (on === null) return null;
  const column = tableIn(counter.rows.tables, 'allocation').of[field];
  if (!column) return { kind: 'fixed', values: [''], of: new Uint8Array(counter.day(on).length) };
  const held = heldOn(counter, 'allocation', counter.day(on), () => true);
  const missing = column.kind === 'row' ? NO_ROW : 0;
  return staffCodes({
    ...column,
    values: held.map((row) => (row < 0 ? missing : column.values[row]!)),
  } as EngineColumn);
}

function staffCodes(column: EngineColumn): Fixed {
  if (column.kind === 'code') return { kind: 'fixed', values: column.codes, of: column.values };
  const of = Int32Array.from(column.values, (value) => value + 1);
  const most = of.reduce((max, value) => Math.max(max, value), 0);
  return { kind: 'fixed', values: ['', ...Array.from({ length: most }, (_, i) => `${i}`)], of };
}

/** For each event the row of a table of spells that holds on its day; of several the one that began last, then the greater number. */
function heldOn(
  counter: SourceCounter,
  table: 'care' | 'allocation',
  on: Int32Array,
  wanted: (row: number) => boolean,
): Int32Array {
  const columns = tableIn(counter.rows.tables, table);
  const [from, to] = [days(columns, 'fromOn'), days(columns, 'toOn')];
  const owner = columns.of.person;
  const people = tableIn(counter.rows.tables, 'person').rows;
  const { starts, rows } = groupsOf(owner?.kind === 'row' ? owner.values : new Int32Array(0), people);
  const person = counter.person();
  const found = new Int32Array(on.length).fill(NO_ROW);
  for (let event = 0; event < on.length; event++) {
    const day = on[event]!;
    const one = person[event]!;
    if (day === NO_DAY || one < 0) continue;
    let best = NO_ROW;
    for (let i = starts[one]!; i < starts[one + 1]!; i++) {
      const row = rows[i]!;
      if (from[row] === NO_DAY || from[row]! > day || (to[row] !== NO_DAY && to[row]! <= day) || !wanted(row)) continue;
      if (best === NO_ROW || from[row]! > from[best]! || (from[row] === from[best] && row > best)) best = row;
    }
    found[event] = best;
  }
  return found;
}

function both(counter: SourceCounter, one: SliceCodes, other: SliceCodes): SliceCodes {
  const width = other.values.length;
  const values = one.values.flatMap((a) => other.values.map((b) => `${a} | ${b}`));
  if (one.kind === 'fixed' && other.kind === 'fixed')
    return { kind: 'fixed', values, of: Int32Array.from(one.of, (code, row) => code * width + other.of[row]!) };
  const { asAt } = counter.calendar;
  const at = (row: number, day: number): number => {
    const [a, b] = [one, other].map((codes) => (codes.kind === 'steps' ? codes.at(row, day) : codes.of[row]!));
    return a! * width + b!;
  };
  const looks = new Int32Array(counter.size * asAt.length);
  for (let row = 0; row < counter.size; row++)
    for (let look = 0; look < asAt.length; look++) looks[row * asAt.length + look] = at(row, asAt[look]!);
  return { kind: 'steps', values, at, owner: Int32Array.from({ length: counter.size }, (_, row) => row), looks };
}
