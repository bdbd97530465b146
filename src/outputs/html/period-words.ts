// Periods and dates as they stand on pages: "May 2025", "spring 25", "6 Jul", and which months of a table a period covers.

import {
  type Day,
  firstDayOfPeriod,
  lastDayOfPeriod,
  MONTH_NAMES,
  monthIndex,
  type Period,
  parsePeriod,
  partsOfDay,
  periodName,
  periodOf,
  shortPeriodName,
} from '../../clocks/index.ts';

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

/** `May 2025`, `spring 25`, `January to March 2025`, `2024`, `school year 2024-25`, `financial year 2024-25`. */
export function periodWords(period: Period): string {
  const parts = parsePeriod(period);
  switch (parts?.kind) {
    case 'academic':
      return `school year ${twoYears(parts.year)}`;
    case 'financial':
      return `financial year ${twoYears(parts.year)}`;
    case 'term':
      return shortPeriodName(period);
    case 'half-term':
      return `${shortPeriodName(period.slice(0, -2))}, ${parts.number % 2 === 1 ? 'first' : 'second'} half`;
    default:
      return periodName(period);
  }
}

function twoYears(year: number): string {
  return `${year}-${String((year + 1) % 100).padStart(2, '0')}`;
}

/** First and last month a period covers, as month indexes; a month covers itself; null when it is no known period. */
export function monthsCovered(period: Period): { first: number; last: number } | null {
  const index = monthIndex(period);
  if (index !== null) return { first: index, last: index };
  if (parsePeriod(period) === null) return null;
  const monthOf = (on: Day) => monthIndex(periodOf(on, 'month'))!;
  return { first: monthOf(firstDayOfPeriod(period)), last: monthOf(lastDayOfPeriod(period)) };
}
