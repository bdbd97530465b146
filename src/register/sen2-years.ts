// The years of the SEN2 return: a new one is one line. Which fields and codes each holds stands with the fields and codes.

import { type Day, day } from '../clocks/index.ts';

export interface Sen2Year {
  year: number;
  /** the specification's version, where it is known */
  version: string;
  /** plans and places are returned as they were on this day; requests as of the calendar year before it */
  censusDay: Day;
  /** the guide of this year has not been seen: it is read and written as the year before */
  notConfirmed?: true;
}

export const sen2Years: readonly Sen2Year[] = [
  { year: 2023, version: '1.1', censusDay: day('2023-01-19') },
  { year: 2024, version: '1.2', censusDay: day('2024-01-18') },
  { year: 2025, version: '1.3', censusDay: day('2025-01-16') },
  { year: 2026, version: '1.3', censusDay: day('2026-01-15') },
  { year: 2027, version: '1.3', censusDay: day('2027-01-21'), notConfirmed: true },
];

export function sen2Year(year: number): Sen2Year | undefined {
  return sen2Years.find((one) => one.year === year);
}
