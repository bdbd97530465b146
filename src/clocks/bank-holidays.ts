// Bank holidays in England: the days that a rule makes every year, and the days that were proclaimed, moved or added,
// each with the day it was announced. A day proclaimed late was not a holiday before it was announced.
//
// The one-off days of 2012 to 2028 are known. In any other year only the rules hold: an extra day of that year is not here.

import { addDays, type Day, day, dayFromParts, partsOfDay, weekdayOf } from './day.ts';
import { easterSunday } from './easter.ts';

export interface BankHoliday {
  on: Day;
  name: string;
  announcedOn: Day;
  /** from this day on it was known that the holiday had been moved away; null while it stands */
  withdrawnOn: Day | null;
  source: string;
  /** the date or its announcement is from general knowledge and still to be seen in the official paper */
  toVerify: boolean;
}

export const BANK_HOLIDAY_YEARS = { first: 2012, last: 2028 } as const;

/** The rules are taken to have stood, as they are now, since the Act's royal assent. */
const RULES_SINCE = day('1971-12-16');

const ACT = 'Banking and Financial Dealings Act 1971, section 1 and Schedule 1';
const COMMON_LAW = 'common law holiday in England';
const YEARLY = 'royal proclamation each year under section 1(3) of the Banking and Financial Dealings Act 1971';

/** The days that the worked examples of reg 15(2) confirm (15 working days over Christmas 2024 and over Easter 2025). */
const CONFIRMED = new Set(
  ['2024-12-25', '2024-12-26', '2025-01-01', '2025-04-18', '2025-04-21', '2025-05-05'].map(day),
);

interface Proclamation {
  announcedOn: Day;
  source: string;
  adds: readonly (readonly [on: Day, name: string])[];
  withdraws: readonly Day[];
}

const PROCLAMATIONS: readonly Proclamation[] = [
  {
    announcedOn: day('2010-01-05'),
    source: 'government announcement of the Diamond Jubilee weekend; royal proclamation',
    adds: [
      [day('2012-06-04'), 'Spring bank holiday (substitute day)'],
      [day('2012-06-05'), 'Queen’s Diamond Jubilee'],
    ],
    withdraws: [day('2012-05-28')],
  },
  {
    announcedOn: day('2019-06-07'),
    source:
      'government announcement moving the early May holiday to the 75th anniversary of VE Day; royal proclamation',
    adds: [[day('2020-05-08'), 'Early May bank holiday (VE day)']],
    withdraws: [day('2020-05-04')],
  },
  {
    announcedOn: day('2020-11-12'),
    source: 'government announcement of the Platinum Jubilee weekend; royal proclamation',
    adds: [
      [day('2022-06-02'), 'Spring bank holiday'],
      [day('2022-06-03'), 'Platinum Jubilee bank holiday'],
    ],
    withdraws: [day('2022-05-30')],
  },
  {
    announcedOn: day('2022-09-10'),
    source: 'royal proclamation at the Accession Council',
    adds: [[day('2022-09-19'), 'Bank Holiday for the State Funeral of Queen Elizabeth II']],
    withdraws: [],
  },
  {
    announcedOn: day('2022-11-06'),
    source: 'government announcement of the coronation holiday; royal proclamation',
    adds: [[day('2023-05-08'), 'Bank holiday for the coronation of King Charles III']],
    withdraws: [],
  },
];

/** Days on which what is known about bank holidays changed, in order. */
const ANNOUNCEMENTS: readonly Day[] = [RULES_SINCE, ...PROCLAMATIONS.map((p) => p.announcedOn)].sort((a, b) => a - b);

/** How many announcements had been made by a day: two days with the same count knew the same holidays. */
export function bankHolidayEdition(knownOn: Day): number {
  return ANNOUNCEMENTS.filter((announcedOn) => announcedOn <= knownOn).length;
}

/** Every bank holiday of 2012 to 2028 that stood in the calendar as it was known on a day, in order. */
export function bankHolidays(knownOn: Day): BankHoliday[] {
  const years = Array.from(
    { length: BANK_HOLIDAY_YEARS.last - BANK_HOLIDAY_YEARS.first + 1 },
    (_, i) => BANK_HOLIDAY_YEARS.first + i,
  );
  return years.flatMap((year) => bankHolidaysOfYear(year, knownOn));
}

export function bankHolidaysOfYear(year: number, knownOn: Day): BankHoliday[] {
  return bankHolidayVersions(year).filter(
    (h) => h.announcedOn <= knownOn && (h.withdrawnOn === null || h.withdrawnOn > knownOn),
  );
}

/** Every version of a year's holidays, those later withdrawn and those announced late among them, by day. */
export function bankHolidayVersions(year: number): BankHoliday[] {
  const byRule = ruleMadeDays(year).map(
    ({ on, name, source }): BankHoliday => ({
      on,
      name,
      announcedOn: RULES_SINCE,
      withdrawnOn: PROCLAMATIONS.find((p) => p.withdraws.includes(on))?.announcedOn ?? null,
      source,
      toVerify: !CONFIRMED.has(on),
    }),
  );
  const proclaimed = PROCLAMATIONS.flatMap(({ adds, announcedOn, source }) =>
    adds
      .filter(([on]) => partsOfDay(on).year === year)
      .map(([on, name]): BankHoliday => ({ on, name, announcedOn, withdrawnOn: null, source, toVerify: true })),
  );
  return [...byRule, ...proclaimed].sort((a, b) => a.on - b.on || a.announcedOn - b.announcedOn);
}

export function isBankHoliday(on: Day, knownOn: Day): boolean {
  return bankHolidaysOfYear(partsOfDay(on).year, knownOn).some((h) => h.on === on);
}

interface RuleMadeDay {
  on: Day;
  name: string;
  source: string;
}

function ruleMadeDays(year: number): RuleMadeDay[] {
  const easter = easterSunday(year);
  const fixed: RuleMadeDay[] = [
    { on: dayOf(year, 1, 1), name: 'New Year’s Day', source: YEARLY },
    { on: dayOf(year, 12, 25), name: 'Christmas Day', source: COMMON_LAW },
    { on: dayOf(year, 12, 26), name: 'Boxing Day', source: ACT },
  ];
  return [
    ...withSubstitutes(fixed),
    { on: addDays(easter, -2), name: 'Good Friday', source: COMMON_LAW },
    { on: addDays(easter, 1), name: 'Easter Monday', source: ACT },
    { on: mondayOnOrAfter(dayOf(year, 5, 1)), name: 'Early May bank holiday', source: YEARLY },
    { on: mondayOnOrAfter(dayOf(year, 5, 25)), name: 'Spring bank holiday', source: ACT },
    { on: mondayOnOrAfter(dayOf(year, 8, 25)), name: 'Summer bank holiday', source: ACT },
  ];
}

/**
 * A holiday at a weekend is kept on the next weekday that is not a holiday already: Christmas on a Sunday is kept on
 * Tuesday 27 December, since Monday is Boxing Day itself.
 */
function withSubstitutes(fixed: RuleMadeDay[]): RuleMadeDay[] {
  const taken = new Set(fixed.filter((h) => weekdayOf(h.on) < 6).map((h) => h.on));
  return fixed.map((holiday) => {
    if (weekdayOf(holiday.on) < 6) return holiday;
    let on = holiday.on;
    while (weekdayOf(on) > 5 || taken.has(on)) on = addDays(on, 1);
    taken.add(on);
    return { on, name: `${holiday.name} (substitute day)`, source: `${holiday.source}; ${YEARLY}` };
  });
}

function mondayOnOrAfter(value: Day): Day {
  return addDays(value, (8 - weekdayOf(value)) % 7);
}

function dayOf(year: number, month: number, date: number): Day {
  const value = dayFromParts(year, month, date);
  if (value === null) throw new RangeError(`no bank holidays in the year ${year}`);
  return value;
}
