// Year, month and date of every day that case records have, ready in tables: reckoning them anew for each row would be dear.

import { type Day, partsOfDay } from '../../clocks/index.ts';
import type { LeapBirthday } from '../../register/index.ts';

/** From 1 January 1915 up to 1 January 2075: people with plans are born in them and events lie in them; other days are reckoned one by one. */
export const FIRST_READY = -20_089;
const READY_UP_TO = 38_351;
export const DAYS_READY = READY_UP_TO - FIRST_READY;

/** A month and date as one number that grows through the year. */
const ofMonth = (month: number, date: number) => month * 32 + date;
const LEAP_DAY = ofMonth(2, 29);

let tables: { year: Int16Array; monthDay: Int16Array } | null = null;

function ready(): { year: Int16Array; monthDay: Int16Array } {
  if (tables) return tables;
  tables = { year: new Int16Array(DAYS_READY), monthDay: new Int16Array(DAYS_READY) };
  for (let i = 0; i < DAYS_READY; i++) {
    const { year, month, date } = partsOfDay((i + FIRST_READY) as Day);
    tables.year[i] = year;
    tables.monthDay[i] = ofMonth(month, date);
  }
  return tables;
}

const isReady = (day: number) => day >= FIRST_READY && day < READY_UP_TO;

export function yearOf(day: number): number {
  return isReady(day) ? ready().year[day - FIRST_READY]! : partsOfDay(day as Day).year;
}

/** A number that grows from day to day through a year. */
export function monthDayOf(day: number): number {
  if (isReady(day)) return ready().monthDay[day - FIRST_READY]!;
  const { month, date } = partsOfDay(day as Day);
  return ofMonth(month, date);
}

/** The year in which the school year of a day began: 1 September to 31 August. */
export function schoolYearOf(day: number): number {
  return yearOf(day) - (monthDayOf(day) < ofMonth(9, 1) ? 1 : 0);
}

const isLeapYear = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Age in whole years on a day, as the register's ageOn: below 0 before birth. */
export function ageAt(born: number, on: number, leapBirthday: LeapBirthday): number {
  const year = yearOf(on);
  let birthday = monthDayOf(born);
  if (birthday === LEAP_DAY && !isLeapYear(year))
    birthday = leapBirthday === '28 February' ? ofMonth(2, 28) : ofMonth(3, 1);
  return year - yearOf(born) - (monthDayOf(on) < birthday ? 1 : 0);
}

/** A reckoning from one day to another that remembers its answers: rows share days, and calendar days are dear to reckon. */
export function onceADay(reckon: (day: number) => number): (day: number) => number {
  let known: Int32Array | null = null;
  return (day) => {
    if (!isReady(day)) return reckon(day);
    known ??= new Int32Array(DAYS_READY);
    const at = day - FIRST_READY;
    // an answer of 0, 1 January 1970, is reckoned each time
    if (known[at] === 0) known[at] = reckon(day);
    return known[at]!;
  };
}
