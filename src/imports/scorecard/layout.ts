// A table's columns sorted by what they hold, worked out once for all of its rows.

import type { Day } from '../../clocks/index.ts';
import type { Column, ColumnRole } from './columns.ts';
import type { IssueList } from './issue-list.ts';

export interface Layout {
  sheet: string | null;
  columns: Column[];
  of: Map<ColumnRole, Column[]>;
  /** the months that stand in the run, in order of time; the second of two columns of one month is left out */
  run: Column[];
  twins: Column[];
  /** the first day of the run's last month, from which "Available in July" in a target counts */
  lastFrom: Day | null;
  issues: IssueList;
}

export function layoutOf(columns: Column[], sheet: string | null, issues: IssueList): Layout {
  const of = new Map<ColumnRole, Column[]>();
  for (const column of columns) {
    const same = of.get(column.role);
    if (same) same.push(column);
    else of.set(column.role, [column]);
  }
  of.get('figure')?.sort((a, b) => a.to! - b.to! || b.from! - a.from! || a.at - b.at);
  const run = (of.get('figure') ?? []).filter(({ priorYear, twin }) => !priorYear && twin === null);
  const twins = columns.filter(({ twin }) => twin !== null);
  return { sheet, columns, of, run, twins, lastFrom: run.at(-1)?.from ?? null, issues };
}
