// Periods as explore education statistics writes them: a year of four figures or two of six, an identifier of its list, and no file of two kinds.

import { MONTH_NAMES, type Period, type PeriodKind, periodParts, TERMS } from '../../../clocks/index.ts';
import { monthsCovered } from '../../html/period-words.ts';

export interface PeriodFile {
  id: string;
  title: string;
  holds(period: Period): boolean;
}

const KINDS: readonly [id: string, title: string, kind: PeriodKind][] = [
  ['months', 'Months', 'month'],
  ['half-terms', 'Half-terms, each at the month in which it ends', 'half-term'],
  ['terms', 'Terms', 'term'],
  ['quarters', 'Quarters', 'quarter'],
  ['calendar-years', 'Calendar years', 'year'],
  ['academic-years', 'Academic years', 'academic'],
  ['financial-years', 'Financial years', 'financial'],
];

export const periodFiles: readonly PeriodFile[] = KINDS.map(([id, title, kind]) => ({
  id,
  title,
  holds: (period) => periodParts(period).kind === kind,
}));

export interface Time {
  time: string;
  identifier: string;
}

const twoYears = (year: number): string => `${year}${String((year + 1) % 100).padStart(2, '0')}`;
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * The list of identifiers has no half-term, which stands at its last month, and no quarter of a calendar year: that of January
 * to March is the fourth of the financial year.
 */
export function timeOf(period: Period): Time {
  const { kind, year, number } = periodParts(period);
  switch (kind) {
    case 'month':
      return { time: String(year), identifier: MONTH_NAMES[number - 1]! };
    case 'half-term': {
      const { last } = monthsCovered(period)!;
      return { time: String(Math.floor(last / 12)), identifier: MONTH_NAMES[last % 12]! };
    }
    case 'term':
      return { time: twoYears(year), identifier: `${capital(TERMS[number - 1]!)} term` };
    case 'quarter':
      return number === 1
        ? { time: twoYears(year - 1), identifier: 'Financial year Q4' }
        : { time: twoYears(year), identifier: `Financial year Q${number - 1}` };
    case 'year':
      return { time: String(year), identifier: 'Calendar year' };
    case 'academic':
      return { time: twoYears(year), identifier: 'Academic year' };
    case 'financial':
      return { time: twoYears(year), identifier: 'Financial year' };
  }
}
