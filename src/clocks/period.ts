// Periods as they are written everywhere: 2025-01, 2025-Q1, 2025, 2024-25-academic, 2024-25-financial, 2024-25-autumn-2.

import { type Day, dayFromParts, daysInMonth, MONTH_NAMES } from './day.ts';

export type Period = string;

/** `month(2025, 1)` is `2025-01`. */
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
  return index === null ? period : `${MONTH_NAMES[index % 12]!.slice(0, 3)} ${String(Math.floor(index / 12) % 100).padStart(2, '0')}`;
}
