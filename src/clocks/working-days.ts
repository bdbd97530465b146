// Working days in England: for councils, and for the SEND tribunal, as the bank holidays were known on a given day.
//
// One-off bank holidays are known for 2012 to 2028; in other years the days that a rule makes still count.

import { bankHolidayEdition, bankHolidaysOfYear } from './bank-holidays.ts';
import { addDays, type Day, dayFromParts, partsOfDay, weekdayOf } from './day.ts';

export interface WorkingCalendar {
  /** `tribunal` also leaves out 25 December to 1 January and every day in August (IPSEA, from the tribunal's rules) */
  kind: 'general' | 'tribunal';
  knownOn: Day;
}

/** One year's working days: their list, and how many of them came before each day of the year (one entry more than days). */
interface WorkingYear {
  first: Day;
  days: Day[];
  before: Uint16Array;
}

/**
 * The day that is `count` working days after another, or before it when the count is negative. The day itself is never
 * counted: Thursday 28 March 2024 and one is Tuesday 2 April. No days at all is the day itself, working or not.
 */
export function addWorkingDays(from: Day, count: number, calendar: WorkingCalendar): Day {
  if (!Number.isInteger(count)) throw new RangeError(`not a whole number of working days: ${count}`);
  if (count === 0) return from;
  let { year } = partsOfDay(from);
  let table = workingYear(year, calendar);
  let place = count > 0 ? table.before[from - table.first + 1]! + count : table.before[from - table.first]! + count + 1;
  while (place > table.days.length) {
    place -= table.days.length;
    table = workingYear(++year, calendar);
  }
  while (place < 1) {
    table = workingYear(--year, calendar);
    place += table.days.length;
  }
  return table.days[place - 1]!;
}

/** The last of `count` working days "beginning with" a day, which is the first of them if it is a working day (reg 15(2)). */
export function workingDaysBeginningWith(from: Day, count: number, calendar: WorkingCalendar): Day {
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`not a number of working days from 1 up: ${count}`);
  return addWorkingDays(addDays(from, -1), count, calendar);
}

/** Strictly before: the day on which to warn of a date that falls on a weekend or a bank holiday. */
export function previousWorkingDay(day: Day, calendar: WorkingCalendar): Day {
  return addWorkingDays(day, -1, calendar);
}

export function nextWorkingDayOnOrAfter(day: Day, calendar: WorkingCalendar): Day {
  return workingDaysBeginningWith(day, 1, calendar);
}

/**
 * How many working days pass from one day to another, the first not counted and the last counted: the count that
 * `addWorkingDays` would need. Negative when `to` is the earlier.
 */
export function workingDaysBetween(from: Day, to: Day, calendar: WorkingCalendar): number {
  return to < from ? -workingDaysIn(to, from, calendar) : workingDaysIn(addDays(from, 1), addDays(to, 1), calendar);
}

export function isWorkingDay(day: Day, calendar: WorkingCalendar): boolean {
  const { first, before } = workingYear(partsOfDay(day).year, calendar);
  return before[day - first + 1]! > before[day - first]!;
}

/** Working days in [from, to). */
function workingDaysIn(from: Day, to: Day, calendar: WorkingCalendar): number {
  if (from >= to) return 0;
  const last = addDays(to, -1);
  const [firstYear, lastYear] = [partsOfDay(from).year, partsOfDay(last).year];
  let count = 0;
  for (let year = firstYear; year <= lastYear; year++) count += workingYear(year, calendar).days.length;
  const opening = workingYear(firstYear, calendar);
  const closing = workingYear(lastYear, calendar);
  return count - opening.before[from - opening.first]! - (closing.days.length - closing.before[to - closing.first]!);
}

/** Worked-out years, kept because they never change: the same year, kind and edition of the holidays is the same list. */
const workedOut = new Map<string, WorkingYear>();

function workingYear(year: number, calendar: WorkingCalendar): WorkingYear {
  const key = `${year} ${calendar.kind} ${bankHolidayEdition(calendar.knownOn)}`;
  const known = workedOut.get(key);
  if (known) return known;
  const made = makeWorkingYear(year, calendar);
  workedOut.set(key, made);
  return made;
}

function makeWorkingYear(year: number, { kind, knownOn }: WorkingCalendar): WorkingYear {
  const first = dayFromParts(year, 1, 1);
  const last = dayFromParts(year, 12, 31);
  if (first === null || last === null) throw new RangeError(`no working days are known in the year ${year}`);
  const holidays = new Set(bankHolidaysOfYear(year, knownOn).map((h) => h.on));
  const days: Day[] = [];
  const before = new Uint16Array(last - first + 2);
  for (let day = first; day <= last; day = addDays(day, 1)) {
    const weekend = weekdayOf(day) > 5;
    if (!weekend && !holidays.has(day) && !(kind === 'tribunal' && isTribunalBreak(day))) days.push(day);
    before[day - first + 1] = days.length;
  }
  return { first, days, before };
}

/** 25 December to 1 January, and August: days on which the SEND tribunal counts no time. */
function isTribunalBreak(day: Day): boolean {
  const { month, date } = partsOfDay(day);
  return month === 8 || (month === 12 && date >= 25) || (month === 1 && date === 1);
}
