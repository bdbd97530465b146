// How inner values are written in JSON: ISO days, percentages as numbers like 74.1.

import { type Day, isoDay } from '../clocks/index.ts';
import type { Unit } from '../measures/index.ts';

export function isoOrNull(day: Day | null): string | null {
  return day === null ? null : isoDay(day);
}

/** A share of 0.741 is 74.1 outside; every other unit is itself. Ten digits are kept, so that no binary dust shows. */
export function numberOutside(value: number | null, unit: Unit): number | null {
  if (value === null) return null;
  return Number((unit === 'percent' ? value * 100 : value).toPrecision(12));
}
