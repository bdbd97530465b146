// How many times a figure is out of line with the figures on either side: a digit too many, or one lost.

import { median, type Point, sameVersion } from './series.ts';
import type { CheckedRow } from './sheet.ts';

/** Figures on each side that a figure is held against. */
const REACH = 3;
/** A slip is told from a real change by its size. */
const FACTOR = 7;
/** The figures beside it must agree with one another this far; shares of a few cases leap. */
const SPREAD = { number: 4, share: 2 };
/** Below this, one event more or less is many times as much. */
const LEAST = { higher: 5, lower: 100 };

/** Above 1: that many times as much as is usual beside it; below 1: as little; null when it is in line, or nothing can be told. */
export function timesUsual(row: CheckedRow, points: readonly Point[], i: number): number | null {
  const point = points[i];
  if (!point || point.value <= 0 || !isFarFrom(point, points[i - 1]) || !isFarFrom(point, points[i + 1])) return null;
  const beside = besideOf(row, points, i, REACH);
  if (beside.length < 3) return null;
  const [least, most] = [Math.min(...beside), Math.max(...beside)];
  if (least <= 0 || most > SPREAD[row.unit === 'percent' ? 'share' : 'number'] * least) return null;
  const usual = median(beside);
  const times = point.value / usual;
  const scale = row.unit === 'percent' ? 100 : 1;
  const enough = row.unit === 'percent' ? { higher: 0.5, lower: 10 } : LEAST;
  if (times >= FACTOR && point.value > 2 * most) return usual * scale >= enough.higher ? times : null;
  if (times <= 1 / FACTOR && point.value < least / 2) return usual * scale >= enough.lower ? times : null;
  return null;
}

/** More than twice, or less than half. */
function isFarFrom(point: Point, beside: Point | undefined): boolean {
  return beside === undefined || point.value > 2 * beside.value || 2 * point.value < beside.value;
}

/** Up to `reach` figures before and after, of the same meaning. */
export function besideOf(row: CheckedRow, points: readonly Point[], i: number, reach: number): number[] {
  const here = points[i]!.period;
  return points
    .slice(Math.max(0, i - reach), i + reach + 1)
    .filter(({ period }) => period !== here && sameVersion(row, period, here))
    .map(({ value }) => value);
}
