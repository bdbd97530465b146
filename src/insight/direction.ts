// Which way a figure went, worked out from the figures themselves and never taken from a printed arrow.

import { firstDayOfPeriod, monthFromIndex, monthIndex, type Period } from '../clocks/index.ts';
import {
  type Arrow,
  agreesAsPrinted,
  isFigure,
  type Measure,
  type MeasureWindow,
  type ValueStatus,
  versionAt,
} from '../measures/index.ts';

export interface DatedFigure {
  period: Period;
  value: number | null;
  decimals: number | null;
  status: ValueStatus;
}

/** Higher, lower or the same as printed; null when one of the two is not a figure of its own month. */
export function directionBetween(
  before: DatedFigure | undefined,
  now: DatedFigure | undefined,
  isShare: boolean,
): Arrow | null {
  if (!before || !now || before.value === null || now.value === null) return null;
  if (!isFigure(before.status) || !isFigure(now.status) || now.status === 'carried-forward') return null;
  const a = { value: before.value, decimals: before.decimals };
  const b = { value: now.value, decimals: now.decimals };
  if (agreesAsPrinted(a, b, isShare)) return 'same';
  return now.value > before.value ? 'up' : 'down';
}

export interface Direction {
  arrow: Arrow;
  from: Period;
  to: Period;
  /** now less before: a share for percentages */
  change: number;
  /** better or worse; null when there is no judgement or no change */
  judgement: 'better' | 'worse' | null;
}

/** Why there is no direction: each has its words on the page. */
export type NoDirection = 'one-figure' | 'definition-changed' | 'source-changed' | 'no-year-before' | 'far-apart';

/** The month in which a count starts again, 1 to 12; such a count says nothing when held against the month before. */
const STARTS_AGAIN: Partial<Record<MeasureWindow, number>> = {
  'ytd-calendar': 1,
  'ytd-financial': 4,
  'ytd-academic': 9,
  'cohort-academic': 9,
};

export function startsAgainIn(measure: Pick<Measure, 'window'>): number | null {
  return STARTS_AGAIN[measure.window] ?? null;
}

/** One of two figures lies before the seam and the other does not. */
export function isAcross(seams: readonly Period[], before: Period, now: Period): boolean {
  const [from, to] = [firstDayOfPeriod(before), firstDayOfPeriod(now)];
  return seams.some((seam) => from < firstDayOfPeriod(seam) && firstDayOfPeriod(seam) <= to);
}

/**
 * The last figure against the one it may be compared with. Figures carried forward are no figures of their month, so a
 * termly series is compared term with term. What starts again each year is compared with the same month of the year
 * before. No direction across a change of definition or a seam of two sources (`seams`: the first periods of the newer
 * ones), nor between figures more than a year apart.
 */
export function latestDirection(
  figures: readonly DatedFigure[],
  measure: Measure,
  polarity = measure.polarity,
  seams: readonly Period[] = [],
): { direction: Direction; why: null } | { direction: null; why: NoDirection } {
  const none = (why: NoDirection) => ({ direction: null, why });
  const own = figures.filter((f) => f.value !== null && isFigure(f.status) && f.status !== 'carried-forward');
  const now = own.at(-1);
  if (!now) return none('one-figure');
  const to = monthIndex(now.period);
  const yearly = startsAgainIn(measure) !== null && to !== null;
  const before = yearly ? own.find(({ period }) => period === monthFromIndex(to - 12)) : own.at(-2);
  if (!before) return none(yearly ? 'no-year-before' : 'one-figure');
  if (versionAt(measure, before.period) !== versionAt(measure, now.period)) return none('definition-changed');
  if (isAcross(seams, before.period, now.period)) return none('source-changed');
  const from = monthIndex(before.period);
  if (from !== null && to !== null && to - from > 12) return none('far-apart');
  const arrow = directionBetween(before, now, measure.unit === 'percent');
  if (arrow === null) return none('one-figure');
  const judgement =
    polarity === null || arrow === 'same' ? null : (arrow === 'up') === (polarity === 'higher') ? 'better' : 'worse';
  const change = now.value! - before.value!;
  return { direction: { arrow, from: before.period, to: now.period, change, judgement }, why: null };
}
