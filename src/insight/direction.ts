// Which way a figure went, worked out from the figures themselves and never taken from a printed arrow.

import { monthIndex, type Period } from '../clocks/index.ts';
import { type Arrow, agreesAsPrinted, isFigure, type Polarity, type ValueStatus } from '../measures/index.ts';

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

/**
 * The last figure against the figure before it. Figures carried forward do not count as figures of their month, so a termly
 * series is compared term with term. No direction when the two are more than a year apart.
 */
export function latestDirection(figures: DatedFigure[], polarity: Polarity, isShare: boolean): Direction | null {
  const own = figures.filter((f) => f.value !== null && isFigure(f.status) && f.status !== 'carried-forward');
  const [before, now] = [own.at(-2), own.at(-1)];
  if (!before || !now) return null;
  const [from, to] = [monthIndex(before.period), monthIndex(now.period)];
  if (from !== null && to !== null && to - from > 12) return null;
  const arrow = directionBetween(before, now, isShare);
  if (arrow === null) return null;
  const judgement =
    polarity === null || arrow === 'same' ? null : (arrow === 'up') === (polarity === 'higher') ? 'better' : 'worse';
  return { arrow, from: before.period, to: now.period, change: now.value! - before.value!, judgement };
}
