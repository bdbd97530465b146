// Which published year stands beside a period of ours, and whether the two cover the same time.

import { type Period, parsePeriod, periodName } from '../../clocks/index.ts';
import type { MeasureWindow } from '../../measures/index.ts';
import type { PublishedYear } from './counterpart.ts';

/** The newest year that had ended, or whose census had been held, when the period ended. */
export function yearFor(period: Period, kind: PublishedYear): number | null {
  const parts = parsePeriod(period);
  if (!parts) return null;
  const { year, number } = parts;
  const inCensusYear = kind === 'january';
  switch (parts.kind) {
    case 'year':
      return year;
    case 'month':
      return inCensusYear || number === 12 ? year : year - 1;
    case 'quarter':
      return inCensusYear || number === 4 ? year : year - 1;
    case 'academic':
    case 'financial':
      return inCensusYear ? year + 1 : year;
    case 'term':
      return inCensusYear && number > 1 ? year + 1 : year;
    case 'half-term':
      if (inCensusYear) return number > 2 ? year + 1 : year;
      return number === 1 ? year - 1 : year;
  }
}

export function periodOfYear(year: number, kind: PublishedYear): Period {
  return kind === 'calendar' ? String(year) : `${year}-01`;
}

export function yearWords(year: number, kind: PublishedYear): string {
  return kind === 'calendar' ? `the calendar year ${year}` : `January ${year}`;
}

/** Why the published year may not be set against the period; null when it may: a year against a year, a state against a state. */
export function spanDiffers(
  asked: { period: Period; window: MeasureWindow },
  year: number,
  kind: PublishedYear,
): string | null {
  const wanted = yearFor(asked.period, kind);
  const published = yearWords(year, kind);
  if (wanted !== year)
    return `The newest that is published is of ${published}, and yours is of ${periodName(asked.period)}.`;
  if (kind === 'january') return null;
  const parts = parsePeriod(asked.period);
  if (parts?.kind === 'year') return null;
  const runsToDecember = asked.window === 'rolling-12' || asked.window === 'ytd-calendar';
  if (runsToDecember && parts?.kind === 'month' && parts.number === 12) return null;
  return `It is of ${published}, and yours is of ${periodName(asked.period)}: a year is set against a year.`;
}
