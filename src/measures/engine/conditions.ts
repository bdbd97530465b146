// Conditions worked out for every row of a source: 1 where they hold, 0 where they do not.

import type { Condition } from '../language.ts';
import type { SourceId } from '../source.ts';
import { yearOf } from './day-parts.ts';
import { dayValues } from './day-values.ts';
import { type AreaRows, fieldKind } from './rows.ts';
import { type EngineColumn, NO_DAY } from './tables.ts';

export type FieldOf = (path: string) => EngineColumn;

/** A condition on a column of codes. */
export type CodeCondition = Extract<Condition, { is: readonly string[] } | { not: readonly string[] }>;

/** For each code of a column 1 where the condition holds. `several`: a cell lists codes, and one of them is enough. */
export function codesMeeting(codes: readonly string[], condition: CodeCondition, several = false): Uint8Array {
  const list = 'is' in condition ? condition.is : condition.not;
  return Uint8Array.from(codes, (code, i) => {
    const listed = several ? code.split(' ').some((one) => list.includes(one)) : list.includes(code);
    return ('is' in condition ? listed && i > 0 : !listed) ? 1 : 0;
  });
}

function ofCodes(column: EngineColumn, condition: CodeCondition, several = false): Uint8Array {
  const found = new Uint8Array(column.values.length);
  if (column.kind !== 'code') throw new RangeError('not a column of codes');
  const meeting = codesMeeting(column.codes, condition, several);
  const { values } = column;
  for (let row = 0; row < values.length; row++) found[row] = meeting[values[row]!]!;
  return found;
}

function isStated(column: EngineColumn, stated: boolean): Uint8Array {
  const found = new Uint8Array(column.values.length);
  const { values } = column;
  const missing = (value: number) =>
    column.kind === 'code' ? value === 0 : column.kind === 'row' ? value < 0 : value === NO_DAY;
  for (let row = 0; row < values.length; row++) found[row] = missing(values[row]!) === stated ? 0 : 1;
  return found;
}

function inRange(column: EngineColumn, atLeast = -Infinity, atMost = Infinity): Uint8Array {
  const found = new Uint8Array(column.values.length);
  const unit = column.kind === 'whole' && column.hundredths ? 100 : 1;
  const { values } = column;
  const [low, high] = [atLeast * unit, atMost * unit];
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    found[row] = value !== NO_DAY && value >= low && value <= high ? 1 : 0;
  }
  return found;
}

function apart(from: Int32Array, to: Int32Array, atMost = Infinity, moreThan = -Infinity): Uint8Array {
  const found = new Uint8Array(from.length);
  for (let row = 0; row < from.length; row++) {
    if (from[row] === NO_DAY || to[row] === NO_DAY) continue;
    const days = to[row]! - from[row]!;
    found[row] = days <= atMost && days > moreThan ? 1 : 0;
  }
  return found;
}

function sameYear(one: Int32Array, other: Int32Array): Uint8Array {
  const found = new Uint8Array(one.length);
  for (let row = 0; row < one.length; row++) {
    if (one[row] === NO_DAY || other[row] === NO_DAY) continue;
    found[row] = yearOf(one[row]!) === yearOf(other[row]!) ? 1 : 0;
  }
  return found;
}

/** `fieldOf` answers for the fields of the source, and for `then.` those of the day of the event. */
export function holds(rows: AreaRows, source: SourceId, condition: Condition, fieldOf: FieldOf): Uint8Array {
  if ('anyOf' in condition) {
    const [first, ...others] = condition.anyOf.map((one) => holds(rows, source, one, fieldOf));
    for (const other of others) for (let row = 0; row < first!.length; row++) first![row]! |= other[row]!;
    return first!;
  }
  if ('is' in condition || 'not' in condition)
    return ofCodes(fieldOf(condition.field), condition, fieldKind(source, condition.field)?.several);
  if ('stated' in condition) return isStated(fieldOf(condition.field), condition.stated);
  if ('field' in condition) return inRange(fieldOf(condition.field), condition.atLeast, condition.atMost);
  const between = 'sameYear' in condition ? condition.sameYear : ([condition.from, condition.to] as const);
  const [from, to] = [dayValues(rows, source, between[0]), dayValues(rows, source, between[1])];
  return 'sameYear' in condition ? sameYear(from, to) : apart(from, to, condition.atMost, condition.moreThan);
}
