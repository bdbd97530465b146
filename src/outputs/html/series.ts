// One KPI over time as every drawing takes it: months along the foot, figures where their period stands.

import { monthIndex, type Period } from '../../clocks/index.ts';
import { type Frequency, isFigure, type Unit } from '../../measures/index.ts';
import { type Figure, isOutOfFew } from './figure.ts';
import { monthsCovered } from './period-words.ts';

/** Outside its usual range: for the worse, the better, or with no judgement; or set aside by a data check. */
export type PointMark = 'worse' | 'better' | 'shift' | 'check';

export interface SeriesPoint extends Figure {
  period: Period;
  restated?: boolean;
  mark?: PointMark;
}

/** How it may be drawn: joined, one bar a period, or rings that are never joined. */
export type Drawing = 'line' | 'bars' | 'rings';

export interface Series {
  unit: Unit;
  drawing: Drawing;
  /** every month along the foot, oldest first, with none left out */
  months: Period[];
  points: SeriesPoint[];
  target?: number | null;
  /** a year before, or the last cohort: one figure for each month, null where there is none */
  earlier?: (number | null)[];
  /** usual range, one for each month */
  limits?: ({ lower: number; upper: number } | null)[];
  /** first month under a new definition */
  definitionChangedAt?: Period;
  /** what begins there is no other definition but another source of the figures, in its words: "worked out from cases" */
  sourceChangedTo?: string;
  /** months in which the count starts again: a new cohort, a new financial year */
  restartsAt?: Period[];
  /** months whose figure is past its due date */
  notReceived?: Period[];
}

/** Termly and rarer figures are bars, figures out of 12 or fewer are rings, the rest is a line. */
export function drawingOf(frequency: Frequency, figures: readonly Figure[]): Drawing {
  if (frequency !== 'monthly') return 'bars';
  return isOutOfFew(figures) ? 'rings' : 'line';
}

/** A point and the columns it stands over: one for a month, several for a term. */
export interface Placed {
  point: SeriesPoint;
  first: number;
  last: number;
  value: number;
}

/** Figures in their places, oldest first. A carried-forward figure lengthens its bar and is no figure of its own. */
export function placedPoints(series: Series): Placed[] {
  const start = monthIndex(series.months[0] ?? '');
  if (start === null) return [];
  const end = series.months.length - 1;
  const placed: Placed[] = [];
  for (const point of series.points) {
    const covered = monthsCovered(point.period);
    if (!covered || point.value === null || !isFigure(point.status)) continue;
    const [first, last] = [covered.first - start, covered.last - start];
    if (last < 0 || first > end) continue;
    placed.push({ point, first: Math.max(0, first), last: Math.min(end, last), value: point.value });
  }
  placed.sort((a, b) => a.first - b.first || a.last - b.last);
  return series.drawing === 'bars'
    ? withoutRepeats(placed)
    : placed.filter(({ point }) => point.status !== 'carried-forward');
}

function withoutRepeats(placed: Placed[]): Placed[] {
  const bars: Placed[] = [];
  for (const next of placed) {
    const before = bars.at(-1);
    if (before && next.point.status === 'carried-forward' && next.value === before.value) before.last = next.last;
    else bars.push({ ...next });
  }
  return bars;
}

/** Column of a month in the series, or null when it lies outside. */
export function columnOf(series: Series, period: Period | undefined): number | null {
  const column = period === undefined ? -1 : series.months.indexOf(period);
  return column < 0 ? null : column;
}

/** Where the line must be broken: a missing month, a new definition, a new cohort, a data check. */
export function piecesOf(series: Series, placed: readonly Placed[]): Placed[][] {
  const breaks = new Set([series.definitionChangedAt, ...(series.restartsAt ?? [])].map((p) => columnOf(series, p)));
  const pieces: Placed[][] = [];
  for (const next of placed) {
    if (next.point.mark === 'check') continue;
    const piece = pieces.at(-1);
    const joins = piece && next.first === piece.at(-1)!.last + 1 && !breaks.has(next.first);
    if (joins) piece.push(next);
    else pieces.push([next]);
  }
  return pieces;
}

/** A number in a drawing's string, to a tenth of a pixel; the only way a number gets there. */
export function px(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`not a place in a drawing: ${value}`);
  return String(Math.round(value * 10) / 10);
}
