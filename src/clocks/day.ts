// A calendar day: a whole number of days since 1970-01-01, with no hour and no time zone inside.

export type Day = number & { readonly unit: 'day' };

const MS_PER_DAY = 86_400_000;
const FIRST_DAY = -719_162; // 0001-01-01
const LAST_DAY = 2_932_896; // 9999-12-31
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day of a proleptic Gregorian date, or null when there is no such date (31 February, month 13). */
export function dayFromParts(year: number, month: number, date: number): Day | null {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(date)) return null;
  if (year < 1 || year > 9999) return null;
  const moment = new Date(0);
  moment.setUTCFullYear(year, month - 1, date);
  if (moment.getUTCFullYear() !== year || moment.getUTCMonth() !== month - 1 || moment.getUTCDate() !== date)
    return null;
  return (moment.getTime() / MS_PER_DAY) as Day;
}

/** `parseDay('2025-01-06')`; null for anything that is not a real ISO date. */
export function parseDay(text: string): Day | null {
  const match = ISO.exec(text.trim());
  return match ? dayFromParts(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** As parseDay, for dates a programmer wrote: throws RangeError on nonsense. */
export function day(iso: string): Day {
  const parsed = parseDay(iso);
  if (parsed === null) throw new RangeError(`not a day: ${iso}`);
  return parsed;
}

export function partsOfDay(value: Day): { year: number; month: number; date: number } {
  const moment = new Date(value * MS_PER_DAY);
  return { year: moment.getUTCFullYear(), month: moment.getUTCMonth() + 1, date: moment.getUTCDate() };
}

export function isoDay(value: Day): string {
  if (!(value >= FIRST_DAY && value <= LAST_DAY)) throw new RangeError(`not a day of the years 1 to 9999: ${value}`);
  return new Date(value * MS_PER_DAY).toISOString().slice(0, 10);
}

/** 1 Monday to 7 Sunday, as ISO 8601 numbers them. */
export function weekdayOf(value: Day): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  return (((((value + 3) % 7) + 7) % 7) + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7;
}

export function addDays(value: Day, days: number): Day {
  return (value + days) as Day;
}

/** A week is seven consecutive calendar days: it ends on the same weekday. */
export function addWeeks(value: Day, weeks: number): Day {
  return addDays(value, weeks * 7);
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(2000 + (((year % 400) + 400) % 400), month, 0)).getUTCDate();
}

/** The corresponding-date rule: the same numbered day of the later month, or its last day if there is none. */
export function addMonths(value: Day, months: number): Day {
  const { year, month, date } = partsOfDay(value);
  const index = year * 12 + (month - 1) + months;
  const toYear = Math.floor(index / 12);
  const toMonth = index - toYear * 12 + 1;
  const reached = dayFromParts(toYear, toMonth, Math.min(date, daysInMonth(toYear, toMonth)));
  if (reached === null) throw new RangeError(`no day ${months} months from ${isoDay(value)}`);
  return reached;
}

/** Whole days from one day to another; negative when `to` is the earlier. */
export function daysBetween(from: Day, to: Day): number {
  return to - from;
}

// Made once: making a formatter costs a thousand times more than using it.
const LONDON = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day it is in England at a moment: the one place where the time zone is named. */
export function dayInLondon(moment: Date): Day {
  const parts = LONDON.formatToParts(moment);
  const part = (type: string) => Number(parts.find((p) => p.type === type)?.value);
  return dayFromParts(part('year'), part('month'), part('day')) as Day;
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
export const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `Sunday 6 July 2025`, as dates stand in sentences. */
export function longDay(value: Day): string {
  const { year, month, date } = partsOfDay(value);
  return `${WEEKDAYS[weekdayOf(value) - 1]} ${date} ${MONTH_NAMES[month - 1]} ${year}`;
}

/** `6 July 2025`. */
export function plainDay(value: Day): string {
  const { year, month, date } = partsOfDay(value);
  return `${date} ${MONTH_NAMES[month - 1]} ${year}`;
}
