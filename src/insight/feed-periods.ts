// Which periods a KPI is due for: its own kind of period, and what of the figures that stand belongs to each.

import { lastDayOfPeriod, type Period, type PeriodKind, parsePeriod, periodOf } from '../clocks/index.ts';
import type { Measure, Version } from '../measures/index.ts';

const YEARS: readonly PeriodKind[] = ['academic', 'financial', 'year'];

/** The kind of period a KPI is asked for; null for one without regular dates. A year is of the kind its figures have had. */
export function periodKindOf(measure: Measure, figures: readonly Version[]): PeriodKind | null {
  switch (measure.frequency) {
    case 'monthly':
      return 'month';
    case 'quarterly':
      return 'quarter';
    case 'half-termly':
      return 'half-term';
    case 'termly':
      return 'term';
    case 'annual':
      return yearKindOf(measure, figures);
    case 'irregular':
      return null;
  }
}

function yearKindOf({ window }: Measure, figures: readonly Version[]): PeriodKind {
  if (window === 'ytd-financial') return 'financial';
  if (window === 'ytd-calendar') return 'year';
  const kinds = figures.map(({ period }) => parsePeriod(period)?.kind);
  return YEARS.find((kind) => kinds.includes(kind)) ?? 'academic';
}

/** A termly figure that papers print under a month belongs to the term that month ends in. */
export function ownPeriod(period: Period, kind: PeriodKind): Period {
  return parsePeriod(period)?.kind === kind ? period : periodOf(lastDayOfPeriod(period), kind);
}

/** Somebody has answered: with a figure of this very period, or by saying that there can be none. */
export function hasCome({ value, status }: Version): boolean {
  if (status === 'not-applicable' || status === 'suppressed') return true;
  return value !== null && status !== 'carried-forward' && status !== 'rejected';
}
