// Which days a period covers, and which period a day is in.
//
// Months, quarters and years are fixed. Terms and half-terms follow the published dates of an academic year when all six
// half-terms of it are published and in order; otherwise the usual split by whole months stands in, so that no day is
// without a term. Either way terms fill the year with no gaps, from 1 September to 31 August: a holiday belongs to the
// half-term before it, and days at school in late August to the summer before.

import { addDays, type Day, day, dayFromParts, partsOfDay } from './day.ts';
import { formatPeriod, type Period, type PeriodKind, type PeriodParts, periodParts } from './period.ts';
import { lastDayOf, type Spell } from './spell.ts';

/** The days from the first to the last of a half-term, days for staff only among them. */
export interface HalfTerm extends Spell {
  /** a half-term, such as `2024-25-autumn-1` */
  period: Period;
}

/** Where the last month, quarter and year of all end: our calendar stops with 31 December 9999. */
const AFTER_THE_LAST_DAY = addDays(day('9999-12-31'), 1);

/** The month in which each half-term begins when no dates are published: September, November, January, March, April, June. */
const USUAL_HALF_TERM_MONTHS = [9, 11, 1, 3, 4, 6] as const;

/** The period's days as [from, to): `to` is the first day of the next one. Throws RangeError for what is not a period. */
export function periodSpell(period: Period, published: readonly HalfTerm[] = []): Spell {
  const parts = periodParts(period);
  return { from: startOf(parts, published), to: startOf({ ...parts, number: parts.number + 1 }, published) };
}

export function firstDayOfPeriod(period: Period, published: readonly HalfTerm[] = []): Day {
  return periodSpell(period, published).from;
}

export function lastDayOfPeriod(period: Period, published: readonly HalfTerm[] = []): Day {
  return lastDayOf(periodSpell(period, published));
}

/** The one period of a kind that a day is in. */
export function periodOf(on: Day, kind: PeriodKind, published: readonly HalfTerm[] = []): Period {
  const { year, month } = partsOfDay(on);
  switch (kind) {
    case 'month':
      return formatPeriod({ kind, year, number: month });
    case 'quarter':
      return formatPeriod({ kind, year, number: Math.ceil(month / 3) });
    case 'year':
      return formatPeriod({ kind, year, number: 1 });
    case 'financial':
      return formatPeriod({ kind, year: month >= 4 ? year : year - 1, number: 1 });
    case 'academic':
      return formatPeriod({ kind, year: academicYearOf(on), number: 1 });
    case 'term':
    case 'half-term': {
      const starts = halfTermStarts(academicYearOf(on), published);
      const halfTerm = starts.filter((start) => start <= on).length;
      const number = kind === 'term' ? Math.ceil(halfTerm / 2) : halfTerm;
      return formatPeriod({ kind, year: academicYearOf(on), number });
    }
  }
}

/** In order of first day; of two that begin together the shorter comes first (January, then the quarter, then the year). */
export function comparePeriods(a: Period, b: Period, published: readonly HalfTerm[] = []): number {
  const [first, second] = [periodSpell(a, published), periodSpell(b, published)];
  return first.from - second.from || first.to - second.to;
}

/** The year in which the day's academic year began: 31 August 2025 is still in that of 2024. */
export function academicYearOf(on: Day): number {
  const { year, month } = partsOfDay(on);
  return month >= 9 ? year : year - 1;
}

/** `number` may be one more than the year has: then it is the start of the next year. */
function startOf({ kind, year, number }: PeriodParts, published: readonly HalfTerm[]): Day {
  switch (kind) {
    case 'month':
      return firstOfMonth(year, number);
    case 'quarter':
      return firstOfMonth(year, number * 3 - 2);
    case 'year':
      return firstOfMonth(year + number - 1, 1);
    case 'academic':
      return firstOfMonth(year + number - 1, 9);
    case 'financial':
      return firstOfMonth(year + number - 1, 4);
    case 'term':
      return halfTermStarts(year, published)[number * 2 - 2] ?? firstOfMonth(year + 1, 9);
    case 'half-term':
      return halfTermStarts(year, published)[number - 1] ?? firstOfMonth(year + 1, 9);
  }
}

/** The six days on which the half-terms of an academic year begin as periods; the first is always 1 September. */
function halfTermStarts(year: number, published: readonly HalfTerm[]): Day[] {
  const usual = USUAL_HALF_TERM_MONTHS.map((month) => firstOfMonth(month >= 9 ? year : year + 1, month));
  const found = usual.map((_, i) => {
    const period = formatPeriod({ kind: 'half-term', year, number: i + 1 });
    return published.find((halfTerm) => halfTerm.period === period)?.from;
  });
  const starts = found.filter((start) => start !== undefined);
  starts[0] = usual[0]!;
  const next = firstOfMonth(year + 1, 9);
  const inOrder = starts.every((start, i) => start < (starts[i + 1] ?? next));
  return found.every((start) => start !== undefined) && inOrder ? starts : usual;
}

/** Month 13 is January of the next year. */
function firstOfMonth(year: number, month: number): Day {
  const first = dayFromParts(year + Math.floor((month - 1) / 12), ((month - 1) % 12) + 1, 1);
  return first ?? AFTER_THE_LAST_DAY;
}
