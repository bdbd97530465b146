// Ages and birthdays: how old somebody is, when they become of school age and cease to be, and how long a plan may run.

import { addDays, type Day, day, dayFromParts, partsOfDay, type Spell, weekdayOf } from '../clocks/index.ts';

/** On which day of a common year somebody born on 29 February has their birthday; the law does not say it for plans. */
export type LeapBirthday = '28 February' | '1 March';

/** The last day of the academic year of section 46, for which regulation 46 is to be verified. */
export type AcademicYearEnd = '31 July' | '31 August';

/** The last day there is: dates that cannot be meant (9999) have their birthdays on it, so that nothing breaks on them. */
export const LAST_DAY = day('9999-12-31');

/**
 * The day on which somebody reaches an age in whole years; a birthday counts from its first moment
 * (Family Law Reform Act 1969, section 9). Beyond the year 9999 it is the last day of that year.
 */
export function birthday(born: Day, age: number, leapBirthday: LeapBirthday): Day {
  const { year, month, date } = partsOfDay(born);
  const [commonMonth, commonDate] = leapBirthday === '28 February' ? [2, 28] : [3, 1];
  return dayFromParts(year + age, month, date) ?? dayFromParts(year + age, commonMonth!, commonDate!) ?? LAST_DAY;
}

/** Age in whole years on a day; below 0 before birth. */
export function ageOn(born: Day, on: Day, leapBirthday: LeapBirthday): number {
  const years = partsOfDay(on).year - partsOfDay(born).year;
  return birthday(born, years, leapBirthday) <= on ? years : years - 1;
}

/** The days from which a child may be of compulsory school age: Start of Compulsory School Age Order 1998, to verify. */
const PRESCRIBED_DAYS = [
  [3, 31],
  [8, 31],
  [12, 31],
] as const;
const SCHOOL_AGE = { starts: 5, ends: 16 } as const;

function schoolAgeStartsOn(fifth: Day): Day {
  const { year } = partsOfDay(fifth);
  return PRESCRIBED_DAYS.map(([month, date]) => dayFromParts(year, month, date)!).find((one) => one >= fifth)!;
}

/** The last Friday in June: School Leaving Date Order 1997, to verify. */
export function schoolLeavingDay(year: number): Day {
  const last = dayFromParts(year, 6, 30) ?? LAST_DAY;
  return addDays(last, -((weekdayOf(last) + 2) % 7));
}

/**
 * The days of compulsory school age: from the prescribed day on or after the fifth birthday, up to and with the last
 * Friday in June of the school year (1 September to 31 August) in which somebody turns 16; `to` is the day after it.
 * Until then the parent holds the rights, then the young person (Education Act 1996, section 8; to verify).
 */
export function compulsorySchoolAge(born: Day, leapBirthday: LeapBirthday): Spell {
  const { year, month } = partsOfDay(birthday(born, SCHOOL_AGE.ends, leapBirthday));
  return {
    from: schoolAgeStartsOn(birthday(born, SCHOOL_AGE.starts, leapBirthday)),
    to: addDays(schoolLeavingDay(month >= 9 ? year + 1 : year), 1),
  };
}

/** A plan may be kept up to the end of the academic year in which somebody turns 25 (Act, section 46). */
const LAST_AGE_WITH_PLAN = 25;

/** The first day on which a plan may no longer run: the day after the academic year in which somebody turns 25. */
export function planMayRunUpTo(born: Day, leapBirthday: LeapBirthday, yearEnds: AcademicYearEnd): Day {
  const last = birthday(born, LAST_AGE_WITH_PLAN, leapBirthday);
  const { year } = partsOfDay(last);
  const firstOfNext = (of: number) => dayFromParts(of, yearEnds === '31 July' ? 8 : 9, 1) ?? LAST_DAY;
  return last < firstOfNext(year) ? firstOfNext(year) : firstOfNext(year + 1);
}
