// Periods and dates as they stand on pages: "May 2025", "spring 25", "6 Jul", and which months of a table a period covers.

import { type Day, MONTH_NAMES, monthIndex, monthName, type Period, partsOfDay } from '../../clocks/index.ts';

/** `6 Jul`, in a table under a named year. */
export function shortDay(day: Day): string {
  const { month, date } = partsOfDay(day);
  return `${date} ${MONTH_NAMES[month - 1]!.slice(0, 3)}`;
}

/** `July`: until when an awaited figure is awaited. */
export function monthOfDay(day: Day): string {
  return MONTH_NAMES[partsOfDay(day).month - 1]!;
}

/** `May`; the whole words of a period that is not a month. */
export function monthWord(period: Period): string {
  const index = monthIndex(period);
  return index === null ? periodWords(period) : MONTH_NAMES[index % 12]!;
}

const TERMS = ['autumn', 'spring', 'summer'];

interface Parsed {
  kind: 'quarter' | 'calendar' | 'academic' | 'financial' | 'term';
  year: number;
  part: number;
  half: number | null;
}

function parse(period: Period): Parsed | null {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(period);
  if (quarter) return { kind: 'quarter', year: Number(quarter[1]), part: Number(quarter[2]), half: null };
  if (/^\d{4}$/.test(period)) return { kind: 'calendar', year: Number(period), part: 0, half: null };
  const split = /^(\d{4})-\d{2}-(academic|financial|autumn|spring|summer)(?:-([12]))?$/.exec(period);
  if (!split) return null;
  const year = Number(split[1]);
  const name = split[2]!;
  if (name === 'academic' || name === 'financial') return { kind: name, year, part: 0, half: null };
  return { kind: 'term', year, part: TERMS.indexOf(name), half: split[3] ? Number(split[3]) : null };
}

const twoDigits = (year: number) => String(year % 100).padStart(2, '0');

/** `May 2025`, `spring 25`, `January to March 2025`, `2024`, `school year 2024-25`, `financial year 2024-25`. */
export function periodWords(period: Period): string {
  const parsed = parse(period);
  if (!parsed) return monthName(period);
  const { kind, year, part, half } = parsed;
  const years = `${year}-${twoDigits(year + 1)}`;
  switch (kind) {
    case 'quarter':
      return `${MONTH_NAMES[part * 3 - 3]} to ${MONTH_NAMES[part * 3 - 1]} ${year}`;
    case 'calendar':
      return String(year);
    case 'academic':
      return `school year ${years}`;
    case 'financial':
      return `financial year ${years}`;
    case 'term': {
      const term = `${TERMS[part]} ${twoDigits(part === 0 ? year : year + 1)}`;
      return half === null ? term : `${term}, ${half === 1 ? 'first' : 'second'} half`;
    }
  }
}

/** First month, end of the first half, start of the second, last month, counted from the January of the school year's start. */
const TERM_MONTHS = [
  [8, 9, 10, 11],
  [12, 13, 14, 14],
  [15, 16, 17, 19],
] as const;

/** First and last month a period covers, as month indexes; a month covers itself; null when it is no known period. */
export function monthsCovered(period: Period): { first: number; last: number } | null {
  const index = monthIndex(period);
  if (index !== null) return { first: index, last: index };
  const parsed = parse(period);
  if (!parsed) return null;
  const { kind, year, part, half } = parsed;
  const january = year * 12;
  switch (kind) {
    case 'quarter':
      return { first: january + part * 3 - 3, last: january + part * 3 - 1 };
    case 'calendar':
      return { first: january, last: january + 11 };
    case 'academic':
      return { first: january + 8, last: january + 19 };
    case 'financial':
      return { first: january + 3, last: january + 14 };
    case 'term': {
      const [start, firstEnd, secondStart, end] = TERM_MONTHS[part as 0 | 1 | 2];
      if (half === 1) return { first: january + start, last: january + firstEnd };
      if (half === 2) return { first: january + secondStart, last: january + end };
      return { first: january + start, last: january + end };
    }
  }
}
