// Last year's month, printed beside the run of months to compare with, told from the run itself.

import { monthIndex, samePeriodLastYear } from '../../clocks/index.ts';
import type { Column, ColumnRole } from './columns.ts';

/** Columns that may stand between two months of one run. */
const WITHIN_RUN: ColumnRole[] = ['figure', 'arrow', 'numerator', 'denominator', 'unheaded', 'trend', 'kept'];

/** Days before the run's first month from which a month apart is no part of it; nearer ones may just stand out of order. */
const LONG_BEFORE = 180;

/** A month that stands apart from the run and long before it, or a year before its last month, is there to compare with. */
export function settlePriorYear(columns: Column[]): void {
  const groups: Column[][] = [[]];
  for (const column of columns) {
    if (column.priorYear) continue;
    if (!WITHIN_RUN.includes(column.role)) groups.push([]);
    else if (column.role === 'figure') groups.at(-1)!.push(column);
  }
  const latestOf = (group: Column[]) => group.reduce((last, { to }) => Math.max(last, to!), 0);
  const filled = groups.filter((group) => group.length > 0);
  if (filled.length === 0) return;
  const main = filled.reduce((a, b) =>
    b.length > a.length || (b.length === a.length && latestOf(b) > latestOf(a)) ? b : a,
  );
  const first = main.reduce((earliest, { from }) => Math.min(earliest, from!), Number.POSITIVE_INFINITY);
  const last = main.reduce((a, b) => (b.to! > a.to! ? b : a));
  settleEdge(main, last);
  for (const column of filled.filter((group) => group !== main).flat()) {
    column.priorYear = column.to! < first - LONG_BEFORE || column.period === samePeriodLastYear(last.period!);
  }
}

/** A year before the run's last month, at the edge of a run that is otherwise month by month, is there to compare with. */
function settleEdge(main: Column[], last: Column): void {
  for (const edge of [main[0]!, main.at(-1)!]) {
    const months = main.filter((column) => column !== edge).map(({ period }) => monthIndex(period!));
    const consecutive =
      months.length >= 2 &&
      months.every((month, i) => month !== null && (i === 0 || Math.abs(month - months[i - 1]!) === 1));
    if (consecutive && edge.period === samePeriodLastYear(last.period!))
      edge.priorYear = !months.includes(monthIndex(edge.period!)! + 1);
  }
}
