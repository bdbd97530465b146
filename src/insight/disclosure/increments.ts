// Figures that add up months: what a month adds to the one before is what has to be large enough, not the sum.

import { monthIndex, periodParts } from '../../clocks/index.ts';
import { startsAgainIn } from '../direction.ts';
import { isSmall } from './judge.ts';
import type { DisclosureRule } from './rule.ts';
import type { LeavingCell, LeavingRow } from './table.ts';

export function addsUpMonths({ window }: Pick<LeavingRow, 'window'>): boolean {
  return startsAgainIn({ window }) !== null || window === 'rolling-12';
}

/** The numbers of a cell that can be taken from those of another month. */
function countsOf(row: LeavingRow, cell: LeavingCell): number[] {
  if (row.unit === 'count' || row.unit === 'fte') return [cell.value!];
  if (row.unit !== 'percent' || cell.numerator === null) return [];
  if (cell.denominator === null) return [cell.numerator];
  return [cell.numerator, cell.denominator, cell.denominator - cell.numerator];
}

/**
 * The columns to hide. A reader takes each figure from the one before it that shows, and from the month before; neither
 * difference may be small. The month in which a sum starts again stands for itself. Of a rolling total without its months
 * the same is done, as if what falls out of it were known; `monthly` has the months where the table prints them.
 */
export function smallIncrements(
  row: LeavingRow,
  rule: DisclosureRule,
  monthly: LeavingRow | null,
): ReadonlySet<string> {
  const hidden = new Set<string>();
  const cells = row.cells
    .filter(({ column, value }) => value !== null && isMonth(column))
    .toSorted((a, b) => monthIndex(a.column)! - monthIndex(b.column)!);
  if (row.window === 'rolling-12' && row.unit === 'percent') return hidden;
  let shown: LeavingCell | null = null;
  let before: LeavingCell | null = null;
  for (const cell of cells) {
    if (startsAgain(row, cell.column)) [shown, before] = [null, null];
    const own = monthly?.cells.find(({ column }) => column === cell.column);
    const adds =
      row.window === 'rolling-12' && own && own.value !== null
        ? [own.value]
        : [...differences(row, cell, before), ...differences(row, cell, shown)];
    if (adds.some((count) => isSmall(count, rule))) hidden.add(cell.column);
    else shown = cell;
    before = cell;
  }
  return hidden;
}

/** With nothing before it a sum of this year stands for itself; a rolling total is a year's and says nothing of a month. */
function differences(row: LeavingRow, cell: LeavingCell, earlier: LeavingCell | null): number[] {
  const now = countsOf(row, cell);
  if (earlier === null) return row.window === 'rolling-12' ? [] : now;
  const then = countsOf(row, earlier);
  return now.map((count, i) => count - (then[i] ?? 0));
}

export function startsAgain(row: Pick<LeavingRow, 'window'>, month: string): boolean {
  return startsAgainIn({ window: row.window }) === periodParts(month).number;
}

/** Columns of a table that is no series have names, not periods. */
export function isMonth(column: string): boolean {
  return /^\d{4}-\d{2}$/.test(column) && monthIndex(column) !== null;
}
