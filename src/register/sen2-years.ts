// The years of the SEN2 return: a new one is one line. Which fields and codes each holds stands with the fields and codes.

import { type Day, dayFromParts, weekdayOf } from '../clocks/index.ts';

export interface Sen2Year {
  year: number;
  /** the specification's version, where it is known */
  version: string;
  /** the guide of this year has not been seen: it is read and written as the year before */
  notConfirmed?: true;
}

export const sen2Years = [
  { year: 2023, version: '1.1' },
  { year: 2024, version: '1.2' },
  { year: 2025, version: '1.3' },
  { year: 2026, version: '1.3' },
  { year: 2027, version: '1.3', notConfirmed: true },
] as const satisfies readonly Sen2Year[];

/** The third Thursday of January: a return's census day. */
export function censusDay(year: number): Day {
  const first = dayFromParts(year, 1, 1)!;
  const toThursday = (4 - weekdayOf(first) + 7) % 7;
  return (first + toThursday + 14) as Day;
}
