// How inner values are written in JSON: ISO days, percentages as numbers like 74.1.

import { type Day, isoDay } from '../clocks/index.ts';

export function isoOrNull(day: Day | null): string | null {
  return day === null ? null : isoDay(day);
}
