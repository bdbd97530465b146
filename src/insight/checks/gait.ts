// How a row moves: its grain, the smallest step it can take, and how many of those it usually takes in a month.

import { isOwnFigure, stepOf } from './figures.ts';
import type { CheckedRow } from './sheet.ts';

export interface Gait {
  /** shares as shares: 0.001 for a row printed as 74.1%, a sixth where six cases are counted */
  grain: number;
  /** three in four of its steps are no more than so many grains; 0 when there are none */
  usual: number;
}

export function gaitOf(row: CheckedRow): Gait {
  const grain = grainOf(row);
  const steps = row.cells.flatMap((cell, i) => {
    const before = row.cells[i - 1];
    if (!isOwnFigure(cell) || !isOwnFigure(before)) return [];
    return [Math.abs(cell.value - before.value) / grain];
  });
  steps.sort((a, b) => a - b);
  return { grain, usual: steps[Math.ceil(steps.length * 0.75) - 1] ?? 0 };
}

/** Where a few cases are counted every figure is so many of them: the gap between two neighbours. Else what is printed. */
export function grainOf(row: CheckedRow): number {
  const own = row.cells.filter(isOwnFigure);
  const printed = Math.min(1, ...own.map((cell) => stepOf(cell.decimals, row.unit) || 0.001));
  const values = [...new Set(own.map(({ value }) => value))].sort((a, b) => a - b);
  const least = values[0] ?? 0;
  let gap = Math.min(...values.slice(1).map((value, i) => value - values[i]!));
  if (values.length < 4 || gap < 5 * printed) return printed;
  for (const value of values.slice(1)) {
    const grains = Math.round((value - least) / gap);
    if (Math.abs(value - least - grains * gap) > 1.01 * printed) return printed;
    // Each figure further off tells the gap more exactly.
    gap = (value - least) / grains;
  }
  return gap;
}
