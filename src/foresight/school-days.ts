// The calendar that casework follows, worked out once: months, working days, school holidays and school years by day.

import { addDays, type Day, dayFromParts, isWorkingDay, partsOfDay, weekdayOf } from '../clocks/index.ts';

export const FIRST_DAY = dayFromParts(1990, 1, 1)!;
const LAST_DAY = dayFromParts(2045, 12, 31)!;
const DAYS = LAST_DAY - FIRST_DAY + 1;

/** Months since January 1970. */
const months = new Int16Array(DAYS);
const dates = new Uint8Array(DAYS);
const academicYears = new Int16Array(DAYS);
const working = new Uint8Array(DAYS);
const open = new Uint8Array(DAYS);
const workingInMonth = new Uint8Array((2046 - 1970) * 12);

const mondayOn = (on: Day): Day => addDays(on, 1 - weekdayOf(on));

/** Days of a made-up council's school holidays in one calendar year, both ends among them. */
function holidays(year: number): (readonly [Day, Day])[] {
  const on = (month: number, date: number) => dayFromParts(year, month, date)!;
  const winter = mondayOn(on(2, 18));
  const spring = addDays(mondayOn(on(4, 12)), -2);
  const may = mondayOn(on(5, 31));
  const autumn = mondayOn(on(10, 28));
  return [
    [on(1, 1), on(1, 4)],
    [winter, addDays(winter, 4)],
    [spring, addDays(spring, 15)],
    [may, addDays(may, 4)],
    [on(7, 24), on(9, 2)],
    [autumn, addDays(autumn, 4)],
    [on(12, 21), on(12, 31)],
  ];
}

function fill(): void {
  let closed: (readonly [Day, Day])[] = [];
  let yearOf = 0;
  for (let i = 0; i < DAYS; i++) {
    const on = addDays(FIRST_DAY, i);
    const { year, month, date } = partsOfDay(on);
    if (year !== yearOf) {
      closed = holidays(year);
      yearOf = year;
    }
    months[i] = (year - 1970) * 12 + month - 1;
    dates[i] = date;
    academicYears[i] = month >= 9 ? year : year - 1;
    working[i] = isWorkingDay(on, { kind: 'general', knownOn: on }) ? 1 : 0;
    open[i] = working[i] && !closed.some(([first, last]) => first <= on && on <= last) ? 1 : 0;
    if (working[i]) workingInMonth[months[i]!]!++;
  }
}

fill();

export const monthOf = (on: number): number => months[on - FIRST_DAY]!;
export const monthOfYear = (on: number): number => months[on - FIRST_DAY]! % 12;
export const dateOf = (on: number): number => dates[on - FIRST_DAY]!;
export const isWorking = (on: number): boolean => working[on - FIRST_DAY] === 1;
export const schoolIsOpen = (on: number): boolean => open[on - FIRST_DAY] === 1;
/** The calendar year in which the academic year of a day began. */
export const academicYear = (on: number): number => academicYears[on - FIRST_DAY]!;
export const workingDaysIn = (month: number): number => workingInMonth[month]!;
export const isMonthEnd = (on: number): boolean => months[on + 1 - FIRST_DAY] !== months[on - FIRST_DAY];

/** That day, or the first working day after it. */
export function workingDayFrom(on: number): number {
  let found = on;
  while (working[found - FIRST_DAY] === 0) found++;
  return found;
}

/** That day, or the last working day before it. */
export function workingDayUpTo(on: number): number {
  let found = on;
  while (working[found - FIRST_DAY] === 0) found--;
  return found;
}

/** That day, or the first day after it on which schools teach. */
export function schoolDayFrom(on: number): number {
  let found = on;
  while (open[found - FIRST_DAY] === 0) found++;
  return found;
}

/** 1 September of a year, on which the school years that are born in it begin. */
export const firstOfAcademicYear = (year: number): number => Math.floor((year - 1970) * 365.25 + 0.5) + 243;

/** Reception is 0, the year before it −1; nominal years 12 and up go on to the year in which the person turns 25, which is 20. */
export const yearGroup = (bornInYear: number, on: number): number => academicYear(on) - bornInYear - 5;

export const EARLY = 0;
export const PRIMARY = 1;
export const SECONDARY = 2;
export const POST_16 = 3;

export function phaseOfYear(year: number): number {
  if (year < 0) return EARLY;
  if (year <= 6) return PRIMARY;
  return year <= 11 ? SECONDARY : POST_16;
}
