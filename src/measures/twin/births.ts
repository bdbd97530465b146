// Birthdays, year groups and school age as SQL: the same reckoning as the register's, on dates.

import type { LeapBirthday } from '../../register/index.ts';
import type { Whose } from '../language.ts';
import { yearOf } from './dialect.ts';

/**
 * The day on which somebody reaches an age; `years` is a number or a column. Somebody born on 29 February has their birthday
 * on 28 February of other years (that is how intervals are added), or, by the other setting, on 1 March.
 */
export function birthday(born: string, years: number | string, leapBirthday: LeapBirthday): string {
  const later = typeof years === 'number' ? `interval '${years} years'` : `${years} * interval '1 year'`;
  if (leapBirthday === '28 February') return `(${born} + ${later})::date`;
  return `((date_trunc('month', ${born}) + ${later})::date + extract(day from ${born})::int - 1)`;
}

/** 1 September on which a nominal year group begins: the year of birth by school years, Reception five years after it. */
export function yearGroupFrom(born: string, group: number | string): string {
  const year = yearOf(`${born} + interval '4 months'`);
  const later = typeof group === 'number' ? `${group < -4 ? '-' : '+'} ${Math.abs(group + 4)}` : `+ 4 + ${group}`;
  return `make_date(${year} ${later}, 9, 1)`;
}

/** The prescribed day on or after the fifth birthday. */
function schoolAgeFrom(born: string, leapBirthday: LeapBirthday): string {
  const fifth = birthday(born, 5, leapBirthday);
  const day = (month: number, date: number) => `make_date(${yearOf(fifth)}, ${month}, ${date})`;
  return `case when ${fifth} <= ${day(3, 31)} then ${day(3, 31)} when ${fifth} <= ${day(8, 31)} then ${day(8, 31)} else ${day(12, 31)} end`;
}

/** The day after the last Friday in June of the school year in which somebody turns 16. */
function schoolAgeTo(born: string, leapBirthday: LeapBirthday): string {
  const lastOfJune = `make_date(${yearOf(`${birthday(born, 16, leapBirthday)} + interval '4 months'`)}, 6, 30)`;
  return `(${lastOfJune} - ((extract(isodow from ${lastOfJune})::int + 2) % 7) + 1)`;
}

/** The days [from, to) on which a condition of age holds. */
export function daysOfWhose(whose: Whose, born: string, leap: LeapBirthday): { from: string; to: string } {
  if ('aged' in whose) return { from: birthday(born, whose.aged[0], leap), to: birthday(born, whose.aged[1], leap) };
  if ('yearGroups' in whose)
    return { from: yearGroupFrom(born, whose.yearGroups[0]), to: yearGroupFrom(born, whose.yearGroups[1] + 1) };
  return { from: schoolAgeFrom(born, leap), to: schoolAgeTo(born, leap) };
}
