// Periods as they are written everywhere: 2025-01, 2025-Q1, 2025, 2024-25-academic, 2024-25-financial, 2024-25-autumn-2.

import { type Day, dayFromParts, daysInMonth, MONTH_NAMES } from './day.ts';

export type Period = string;

/** Years are calendar years; the academic year runs from 1 September, the financial year from 1 April. */
export type PeriodKind = 'month' | 'quarter' | 'half-term' | 'term' | 'year' | 'academic' | 'financial';

export const TERMS = ['autumn', 'spring', 'summer'] as const;

/**
 * A period taken apart: its kind, the year it belongs to (for terms, academic and financial years the one in which that
 * year begins), and its number in that year from 1. Half-terms are numbered 1 to 6: autumn-1, autumn-2, spring-1 …
 */
export interface PeriodParts {
  kind: PeriodKind;
  year: number;
  number: number;
}

const PERIODS_A_YEAR: Record<PeriodKind, number> = {
  month: 12,
  quarter: 4,
  'half-term': 6,
  term: 3,
  year: 1,
  academic: 1,
  financial: 1,
};

const CALENDAR = /^(\d{4})(?:-(?:(\d{2})|Q([1-4])))?$/;
const TWO_YEARS = /^(\d{4})-(\d{2})-(?:(academic|financial)|(autumn|spring|summer)(?:-([12]))?)$/;

/** The period's parts; null for anything that is not exactly a period as we write it (month 13, `2024-26-academic`). */
export function parsePeriod(text: string): PeriodParts | null {
  const parts = calendarParts(text) ?? twoYearParts(text);
  return parts && isPeriodParts(parts) ? parts : null;
}

function calendarParts(text: string): PeriodParts | null {
  const match = CALENDAR.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  if (match[2]) return { kind: 'month', year, number: Number(match[2]) };
  if (match[3]) return { kind: 'quarter', year, number: Number(match[3]) };
  return { kind: 'year', year, number: 1 };
}

function twoYearParts(text: string): PeriodParts | null {
  const match = TWO_YEARS.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  if (Number(match[2]) !== (year + 1) % 100) return null;
  if (match[3]) return { kind: match[3] as 'academic' | 'financial', year, number: 1 };
  const term = TERMS.indexOf(match[4] as (typeof TERMS)[number]) + 1;
  if (!match[5]) return { kind: 'term', year, number: term };
  return { kind: 'half-term', year, number: (term - 1) * 2 + Number(match[5]) };
}

/** Years 1 to 9999; a year that runs into the next begins in 9998 at the latest. */
function isPeriodParts({ kind, year, number }: PeriodParts): boolean {
  const lastYear = kind === 'month' || kind === 'quarter' || kind === 'year' ? 9999 : 9998;
  return year >= 1 && year <= lastYear && number >= 1 && number <= PERIODS_A_YEAR[kind];
}

export function formatPeriod(parts: PeriodParts): Period {
  if (!isPeriodParts(parts)) throw new RangeError(`not a period: ${JSON.stringify(parts)}`);
  const { kind, number } = parts;
  const year = String(parts.year).padStart(4, '0');
  const years = `${year}-${String((parts.year + 1) % 100).padStart(2, '0')}`;
  switch (kind) {
    case 'month':
      return `${year}-${String(number).padStart(2, '0')}`;
    case 'quarter':
      return `${year}-Q${number}`;
    case 'year':
      return year;
    case 'academic':
    case 'financial':
      return `${years}-${kind}`;
    case 'term':
      return `${years}-${TERMS[number - 1]}`;
    case 'half-term':
      return `${years}-${TERMS[Math.floor((number - 1) / 2)]}-${2 - (number % 2)}`;
  }
}

/** As parsePeriod, for periods that are known to be some: throws RangeError on anything else. */
export function periodParts(period: Period): PeriodParts {
  const parts = parsePeriod(period);
  if (parts === null) throw new RangeError(`not a period: ${period}`);
  return parts;
}

/** The period so many of its own kind later, or earlier when the count is negative. */
export function addPeriods(period: Period, count: number): Period {
  const { kind, year, number } = periodParts(period);
  const index = year * PERIODS_A_YEAR[kind] + number - 1 + count;
  const toYear = Math.floor(index / PERIODS_A_YEAR[kind]);
  return formatPeriod({ kind, year: toYear, number: index - toYear * PERIODS_A_YEAR[kind] + 1 });
}

export function nextPeriod(period: Period): Period {
  return addPeriods(period, 1);
}

export function previousPeriod(period: Period): Period {
  return addPeriods(period, -1);
}

/** The same month, quarter, term … a year earlier: what cumulative and seasonal figures are compared with. */
export function samePeriodLastYear(period: Period): Period {
  return addPeriods(period, -PERIODS_A_YEAR[periodParts(period).kind]);
}

/** Every period of one kind from the first to the last, both counted; none when the last comes first. */
export function periodsFrom(first: Period, last: Period): Period[] {
  const [from, to] = [periodParts(first), periodParts(last)];
  if (from.kind !== to.kind) throw new RangeError(`not of one kind: ${first}, ${last}`);
  const length = (to.year - from.year) * PERIODS_A_YEAR[from.kind] + to.number - from.number + 1;
  return Array.from({ length: Math.max(0, length) }, (_, i) => addPeriods(first, i));
}

/** `monthPeriod(2025, 1)` is `2025-01`. */
export function monthPeriod(year: number, month: number): Period {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}

/** Whole months since year 0, so that months can be counted; null for a period that is not a month. */
export function monthIndex(period: Period): number | null {
  const match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(period);
  return match ? Number(match[1]) * 12 + Number(match[2]) - 1 : null;
}

export function monthFromIndex(index: number): Period {
  return monthPeriod(Math.floor(index / 12), (index % 12) + 1);
}

export function firstDayOfMonth(period: Period): Day | null {
  const index = monthIndex(period);
  return index === null ? null : dayFromParts(Math.floor(index / 12), (index % 12) + 1, 1);
}

export function lastDayOfMonth(period: Period): Day | null {
  const index = monthIndex(period);
  if (index === null) return null;
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
  return dayFromParts(year, month, daysInMonth(year, month));
}

/** `May 2025`; the period itself when it is not a month. */
export function monthName(period: Period): string {
  const index = monthIndex(period);
  return index === null ? period : `${MONTH_NAMES[index % 12]} ${Math.floor(index / 12)}`;
}

/** `May 25`. */
export function shortMonthName(period: Period): string {
  const index = monthIndex(period);
  return index === null
    ? period
    : `${MONTH_NAMES[index % 12]!.slice(0, 3)} ${String(Math.floor(index / 12) % 100).padStart(2, '0')}`;
}
