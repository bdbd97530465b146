// Percentages are shares inside and numbers like 74.1 outside: in JSON, in CSV, on the command line.

import type { Unit } from './measure.ts';

/** A share of 0.741 is 74.1 outside; every other unit is itself. Twelve digits are kept, so that no binary dust shows. */
export function numberOutside(value: number | null, unit: Unit): number | null {
  if (value === null) return null;
  return Number((unit === 'percent' ? value * 100 : value).toPrecision(12));
}
