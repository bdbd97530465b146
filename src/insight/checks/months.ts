// Months in a sentence: "January 2025 to March 2025", "April and May 2025".

import { type Period, periodName } from '../../clocks/index.ts';
import { listWords } from './figures.ts';

/** From the first to the last; one alone is itself. */
export function rangeWords(periods: readonly Period[]): string {
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last ? periodName(first) : `${periodName(first)} to ${periodName(last)}`;
}

/** Up to two by name, more as a range. */
export function listMonths(periods: readonly Period[]): string {
  return periods.length > 2 ? rangeWords(periods) : listWords(periods.map(periodName));
}
