// Days reckoned for every row of a source, as definitions name them.

import { addMonths, type Day, dayFromParts, partsOfDay, weekdayOf } from '../../clocks/index.ts';
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

function reckoned(values: Int32Array, reckon: (day: number) => number): Int32Array {
  const found = new Int32Array(values.length);
  for (let row = 0; row < values.length; row++) found[row] = values[row] === NO_DAY ? NO_DAY : reckon(values[row]!);
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
  const all = list.map((one) => dayValues(rows, source, one));
  const found = all[0]!.slice();
  for (const values of all.slice(1)) {
    for (let row = 0; row < found.length; row++) {
      const [before, other] = [found[row]!, values[row]!];
      if (other === NO_DAY) continue;
      if (before === NO_DAY || ('latest' in day && other > before) || ('earliest' in day && other < before))
        found[row] = other;
    }
  }
  return found;
}
