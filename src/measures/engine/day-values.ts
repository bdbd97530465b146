// Days reckoned for every row of a source, as definitions name them.

import { addMonths, type Day, dayFromParts, day as dayOf, partsOfDay, weekdayOf } from '../../clocks/index.ts';
import { LAST_DAY } from '../../register/index.ts';
import type { DayOf } from '../language.ts';
import type { SourceId } from '../source.ts';
import { onceADay } from './day-parts.ts';
import type { AreaRows } from './rows.ts';
import { NO_DAY } from './tables.ts';

const LAST_MONTH = 12;

const monthAfter = onceADay((day) => {
  const { year, month } = partsOfDay(day as Day);
  return month === LAST_MONTH ? dayFromParts(year + 1, 1, 1)! : dayFromParts(year, month + 1, 1)!;
});

const THURSDAY = 4;

/** SEN2 guide: census days from 2023 on are the third Thursday of January, which is one of the 15th to the 21st. */
const censusAfter = onceADay((day) => {
  const earliest = dayFromParts(partsOfDay(day as Day).year + 1, 1, 15)!;
  return earliest + ((THURSDAY - weekdayOf(earliest) + 7) % 7);
});

const later = new Map<number, (day: number) => number>();

function monthsLater(months: number): (day: number) => number {
  const known = later.get(months) ?? onceADay((day) => addMonths(day as Day, months));
  later.set(months, known);
  return known;
}

/** Dates of these years cannot be meant (9999), and what follows them may lie beyond the last day that there is. */
const NOT_MEANT = dayOf('9900-01-01');

function reckoned(values: Int32Array, reckon: (day: number) => number): Int32Array {
  const found = new Int32Array(values.length);
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    found[row] = value === NO_DAY ? NO_DAY : value < NOT_MEANT ? reckon(value) : LAST_DAY;
  }
  return found;
}

/** One day a row; NO_DAY where it cannot be told. The arrays may be the columns themselves and are not to be written to. */
export function dayValues(rows: AreaRows, source: SourceId, day: DayOf): Int32Array {
  if (typeof day === 'string') {
    const column = rows.field(source, day);
    if (column.kind !== 'day') throw new RangeError(`${source} ${day} is not a day`);
    return column.values;
  }
  if ('plus' in day) {
    const [of, more] = day.plus;
    const values = dayValues(rows, source, of);
    const found = new Int32Array(values.length);
    for (let row = 0; row < values.length; row++) found[row] = values[row] === NO_DAY ? NO_DAY : values[row]! + more;
    return found;
  }
  if ('plusMonths' in day) {
    const [of, months] = day.plusMonths;
    return reckoned(dayValues(rows, source, of), monthsLater(months));
  }
  if ('monthAfter' in day) return reckoned(dayValues(rows, source, day.monthAfter), monthAfter);
  if ('censusAfter' in day) return reckoned(dayValues(rows, source, day.censusAfter), censusAfter);
  const list = 'first' in day ? day.first : 'latest' in day ? day.latest : day.earliest;
  const found = dayValues(rows, source, list[0]!).slice();
  for (const other of list.slice(1)) {
    const values = dayValues(rows, source, other);
    if ('first' in day) takeMissing(found, values);
    else if ('latest' in day) takeLater(found, values);
    else takeEarlier(found, values);
  }
  return found;
}

function takeMissing(found: Int32Array, values: Int32Array): void {
  for (let row = 0; row < found.length; row++) if (found[row] === NO_DAY) found[row] = values[row]!;
}

/** NO_DAY is earlier than any day. */
function takeLater(found: Int32Array, values: Int32Array): void {
  for (let row = 0; row < found.length; row++) if (values[row]! > found[row]!) found[row] = values[row]!;
}

function takeEarlier(found: Int32Array, values: Int32Array): void {
  for (let row = 0; row < found.length; row++) {
    const value = values[row]!;
    if (value !== NO_DAY && (value < found[row]! || found[row] === NO_DAY)) found[row] = value;
  }
}
