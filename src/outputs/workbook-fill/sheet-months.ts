// The months of a sheet's tables: where each stands, what columns belong to it, and whether the one asked for is there.

import { comparePeriods, type Issue, monthIndex, type Period } from '../../clocks/index.ts';
import type { PaperColumn, PaperTable } from '../../imports/index.ts';
import { fillIssue } from './issues.ts';
import type { Run } from './months-of-sheet.ts';
import { isNextMonth } from './next-heading.ts';
import { lettersOf } from './references.ts';

/** A month and the columns that belong to it. */
export interface MonthColumns {
  period: Period;
  figure: number;
  from: number;
  to: number;
}

export interface TableMonths {
  table: PaperTable;
  /** in order of time, which is from left to right */
  months: MonthColumns[];
}

const ofMonth = ({ role, period, priorYear }: PaperColumn) =>
  role === 'figure' && !priorYear && period !== null && monthIndex(period) !== null;

/** The second of two columns of one month is none of the run. */
export function monthsOf(table: PaperTable): MonthColumns[] {
  const figures = new Map<Period, PaperColumn>();
  for (const column of table.columns)
    if (ofMonth(column) && !figures.has(column.period!)) figures.set(column.period!, column);
  const inOrder = [...figures.values()].sort((a, b) => comparePeriods(a.period!, b.period!));
  const starts = inOrder.map(({ period, at }) =>
    Math.min(at, ...table.columns.filter((one) => belongs(one, period!)).map((one) => one.at)),
  );
  const spacing = Math.min(
    ...starts
      .slice(1)
      .map((start, i) => start - starts[i]!)
      .filter((gap) => gap > 0),
  );
  return inOrder.map(({ period, at }, i) => {
    let to = Math.max(at, ...table.columns.filter((one) => belongs(one, period!)).map((one) => one.at));
    const end = Number.isFinite(spacing) ? starts[i]! + spacing - 1 : to;
    for (let next = table.columns[to + 1]; to < end && next && isPlain(next); next = table.columns[to + 1]) to += 1;
    return { period: period!, figure: at, from: starts[i]!, to };
  });
}

const belongs = ({ role, period, priorYear }: PaperColumn, month: Period) =>
  period === month &&
  !priorYear &&
  (role === 'figure' || role === 'numerator' || role === 'denominator' || role === 'arrow');

/** Columns beside a month without a heading of their own, or with its rating. */
const isPlain = ({ role, kind, period }: PaperColumn) =>
  period === null && (role === 'unheaded' || role === 'arrow' || kind === 'rag' || kind === 'trend');

export type Where =
  | { is: 'there' }
  | { is: 'new'; run: Run; before: Period }
  | { is: 'refused'; issue: Issue }
  | { is: 'nothing' };

/** What is to be done on one sheet so that its tables have the month. */
export function whereMonthGoes(sheet: string, tables: TableMonths[], month: Period): Where {
  const where = { sheet };
  const full = tables.filter(({ months }) => months.length > 0);
  if (full.length === 0) return { is: 'nothing' };
  const lacking = full.filter(({ months }) => !months.some(({ period }) => period === month));
  if (lacking.length === 0) return { is: 'there' };
  const lasts = lacking.map(({ months }) => months.at(-1)!);
  const [last] = lasts;
  const groups = new Set(lasts.map(({ from, to }) => `${lettersOf(from)}:${lettersOf(to)}`));
  const beside = full.find((one) => !lacking.includes(one) && one.months.some(({ to }) => to > last!.to));
  if (groups.size > 1 || beside)
    return { is: 'refused', issue: fillIssue('fill-tables-differ', 'stops', where, { columns: [...groups] }) };
  const newestFirst = lacking.find(({ months }) => months.length > 1 && months.at(-1)!.figure < months[0]!.figure);
  if (newestFirst)
    return {
      is: 'refused',
      issue: fillIssue('fill-newest-first', 'stops', where, { first: newestFirst.months.at(-1)!.period }),
    };
  if (!isNextMonth(last!.period, month))
    return { is: 'refused', issue: fillIssue('fill-month-not-next', 'stops', where, { month, last: last!.period }) };
  const first = Math.min(...lacking.map(({ months }) => months[0]!.from));
  return { is: 'new', before: last!.period, run: { sheet, first, group: [last!.from, last!.to] } };
}
