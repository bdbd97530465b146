// The figures of one row as a run of months, before them what earlier papers gave, and what is usual among them.

import { monthFromIndex, monthIndex, type Period } from '../../clocks/index.ts';
import { versionAt } from '../../measures/index.ts';
import { startsAgainIn } from '../direction.ts';
import { type FigureCell, isOwnFigure } from './figures.ts';
import type { CheckedRow, CheckedSheet } from './sheet.ts';

export interface Point {
  period: Period;
  value: number;
  decimals: number | null;
  /** null for what an earlier paper gave */
  cell: FigureCell | null;
}

/** Own figures of the row, in order. */
export function pointsOf(row: CheckedRow): Point[] {
  return row.cells
    .filter(isOwnFigure)
    .map((cell) => ({ period: cell.period, value: cell.value, decimals: cell.decimals, cell }));
}

/** The same, led by the figures that earlier papers gave for the months before the row's first column. */
export function pointsWithEarlier(row: CheckedRow, sheet: CheckedSheet, months = 18): Point[] {
  const own = pointsOf(row);
  const first = row.cells[0] === undefined ? null : monthIndex(row.cells[0].period);
  if (first === null) return own;
  const before: Point[] = [];
  for (let i = first - months; i < first; i++) {
    const period = monthFromIndex(i);
    const given = sheet.earlier(row.measure.id, period).at(-1);
    if (given) before.push({ period, value: given.value, decimals: given.decimals, cell: null });
  }
  return row.frequency === 'monthly' ? [...before, ...own] : changesOf([...before, ...own]);
}

/** A termly figure printed every month is one figure. */
function changesOf(points: Point[]): Point[] {
  return points.filter((point, i) => i === 0 || point.value !== points[i - 1]?.value);
}

export function sameVersion(row: CheckedRow, a: Period, b: Period): boolean {
  if (a === b || (row.measure.versions?.length ?? 0) < 2) return true;
  return versionAt(row.measure, a) === versionAt(row.measure, b);
}

/** Months told from their names once: a sheet names each many times. */
const months = new Map<Period, number>();

function monthNumber(period: Period): number | null {
  const known = months.get(period);
  if (known !== undefined) return known;
  const index = monthIndex(period);
  if (index !== null) months.set(period, index);
  return index;
}

/** Is the second period the one after the first? Periods of other kinds than months follow as they are printed. */
export function follows(before: Period, now: Period): boolean {
  const [a, b] = [monthNumber(before), monthNumber(now)];
  return a === null || b === null || b - a === 1;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** 1 to 12; null for what is not a month. */
export function monthOfYear(period: Period): number | null {
  const index = monthNumber(period);
  return index === null ? null : (index % 12) + 1;
}

/**
 * The month in which a running total starts again. A KPI of the area's own is told by its label ("year to date from April");
 * 'not said' is a total whose year the label does not say.
 */
export function totalStartsIn(row: CheckedRow): number | 'not said' | null {
  const known = startsAgainIn(row.measure);
  if (known !== null || !row.measure.id.startsWith('local-')) return known;
  const words = `${row.under ?? ''} ${row.label}`;
  if (!/\b(?:cumulative|year to date|ytd)\b/i.test(words)) return null;
  if (/\b(?:calendar|january)\b/i.test(words)) return 1;
  if (/\b(?:financial|april)\b/i.test(words)) return 4;
  return /\b(?:academic|school year|september)\b/i.test(words) ? 9 : 'not said';
}
