// The value that each row has in a breakdown: fixed for events and for what does not change, asked for at each look otherwise.

import type { DayOf } from '../language.ts';
import { type Slice, type SliceId, sliceText } from '../slices.ts';
import { type AgeSlice, ageSlice } from './age-slices.ts';
import { type Coded, coded, codedStaff } from './coded-columns.ts';
import type { SourceCounter } from './counter.ts';
import { heldOn } from './held-then.ts';
import { fieldKind } from './rows.ts';
import { codesFor, type Looks, looksOf, OF_PLAN } from './slice-looks.ts';
import { type EngineColumn, NO_DAY, NO_ROW, tableIn, YES_NO } from './tables.ts';

export interface Fixed extends Coded {
  kind: 'fixed';
}
export interface Steps extends Looks {
  kind: 'steps';
  /** for each row whose values in `looks` are its own: its person, or the row itself; less than 0: not recorded throughout */
  owner: Int32Array;
}
export type SliceCodes = Fixed | Steps;

const OF_PERSON: Readonly<Partial<Record<SliceId, string>>> = {
  locality: 'person.locality',
  ward: 'person.ward',
  deprivation: 'person.deprivation',
  sex: 'person.sex',
  ethnicity: 'person.ethnicity',
};
const OF_REQUEST: Readonly<Partial<Record<SliceId, string>>> = { 'request-source': 'source', referrer: 'fromUrn' };
const OF_STAFF: Readonly<Partial<Record<SliceId, string>>> = {
  officer: 'allocation.officer',
  team: 'allocation.team',
};
/** Time with a plan is cut by them: they do not change within a piece. */
const OF_PIECE: Readonly<Partial<Record<SliceId, string>>> = { ...OF_PLAN, ...OF_STAFF, 'in-care': 'inCare' };

/** Null where the rows of the source have no such thing. `on` is the day of the event; null for a stock. */
export function codesOfSlice(counter: SourceCounter, slice: Slice, on: DayOf | null): SliceCodes | null {
  if (typeof slice !== 'string') {
    const [one, other] = [codesOfSlice(counter, slice[0], on), codesOfSlice(counter, slice[1], on)];
    return one && other && both(counter, slice, one, other);
  }
  const { source } = counter;
  if (fieldKind(source, 'person') === null) return ofItsOwn(counter, slice);
  const ofPerson = OF_PERSON[slice];
  if (ofPerson) return fixed(counter, counter.field(ofPerson, on));
  if (slice in OF_REQUEST) return ofRequest(counter, OF_REQUEST[slice]!, on);
  if (source === 'plan-time' && slice in OF_PIECE) return ofPiece(counter, slice, on);
  if (slice === 'team' && fieldKind(source, slice)?.type === 'code') return fixed(counter, counter.field(slice, on));
  return on === null ? steps(counter, slice) : thenOf(counter, slice, on);
}

/** The value at a look. */
export function codeAt(codes: SliceCodes, row: number, look: number, looks: number): number {
  if (codes.kind === 'fixed') return codes.of[row]!;
  const one = codes.owner[row]!;
  return one < 0 ? 0 : codes.looks[one * looks + look]!;
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

function ofPiece(counter: SourceCounter, slice: SliceId, on: DayOf | null): Fixed {
  const column = counter.field(OF_PIECE[slice]!, on);
  return slice in OF_STAFF ? { kind: 'fixed', ...codedStaff(column) } : fixed(counter, column);
}

function fixed(counter: SourceCounter, column: EngineColumn): Fixed {
  return { kind: 'fixed', ...coded(counter.rows, column) };
}

/** What its person is at each look: a stock is open on many days. */
function steps(counter: SourceCounter, slice: SliceId): Steps {
  const { rows, calendar, leapBirthday } = counter;
  return { kind: 'steps', owner: counter.person(), ...looksOf(rows, slice, calendar, leapBirthday) };
}

/** How it stood on the day of the event. */
function thenOf(counter: SourceCounter, slice: SliceId, on: DayOf): Fixed {
  const age = ageSlice(slice, counter.leapBirthday);
  if (age) return onDay(counter.born(), counter.day(on), age);
  if (slice === 'in-care') return inCare(counter, on);
  if (slice === 'officer' || slice === 'team') return ofStaff(counter, slice, on);
  return fixed(counter, counter.field(`then.${OF_PLAN[slice]!}`, on));
}

function onDay(born: Int32Array, on: Int32Array, { values, at }: AgeSlice): Fixed {
  const of = new Uint8Array(on.length);
  for (let row = 0; row < on.length; row++)
    if (born[row] !== NO_DAY && on[row] !== NO_DAY) of[row] = at(born[row]!, on[row]!);
  return { kind: 'fixed', values, of };
}

function inCare(counter: SourceCounter, on: DayOf): Fixed {
  const held = heldOn(counter.rows.tables, 'care', counter.person(), counter.day(on));
  return { kind: 'fixed', values: YES_NO, of: held.map((row) => (row < 0 ? 1 : 2)) };
}

function ofStaff(counter: SourceCounter, field: 'officer' | 'team', on: DayOf): Fixed {
  const { tables } = counter.rows;
  const column = tableIn(tables, 'allocation').of[field];
  if (!column) return { kind: 'fixed', values: [''], of: new Uint8Array(counter.size) };
  const held = heldOn(tables, 'allocation', counter.person(), counter.day(on));
  const missing = column.kind === 'row' ? NO_ROW : 0;
  const values = held.map((row) => (row < 0 ? missing : column.values[row]!));
  return { kind: 'fixed', ...codedStaff({ ...column, values } as EngineColumn) };
}

function both(counter: SourceCounter, slice: Slice, one: SliceCodes, other: SliceCodes): SliceCodes {
  const width = other.values.length;
  const values = one.values.flatMap((a) => other.values.map((b) => `${a} | ${b}`));
  if (one.kind === 'fixed')
    return other.kind === 'fixed'
      ? { kind: 'fixed', values, of: Int32Array.from(one.of, (code, row) => code * width + other.of[row]!) }
      : withFixed(counter, values, one, width, other, 1);
  if (other.kind === 'fixed') return withFixed(counter, values, other, 1, one, width);
  // both are of the person: found once for all rows, and for all sources
  const looks = counter.rows.looks(sliceText(slice), counter.calendar, () => ({
    values,
    looks: codesFor(values.length, one.looks.length).map((_, at) => one.looks[at]! * width + other.looks[at]!),
  }));
  return { kind: 'steps', owner: one.owner, ...looks };
}

/** Each row for itself: what is fixed of it beside what its person is at each look. */
function withFixed(
  { size, calendar }: SourceCounter,
  values: readonly string[],
  fixed: Fixed,
  byFixed: number,
  { owner, looks: ofOwner }: Steps,
  byLook: number,
): Steps {
  const { length } = calendar.asAt;
  const looks = new Int32Array(size * length);
  for (let row = 0; row < size; row++) {
    const own = fixed.of[row]! * byFixed;
    const at = row * length;
    const from = owner[row]! * length;
    if (from < 0) looks.fill(own, at, at + length);
    else for (let look = 0; look < length; look++) looks[at + look] = own + ofOwner[from + look]! * byLook;
  }
  return { kind: 'steps', values, owner: Int32Array.from({ length: size }, (_, row) => row), looks };
}
