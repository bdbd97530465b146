// The months of one row of the scorecard: figures, status words, a termly figure once over the months it stands for.

import {
  type Day,
  firstDayOfPeriod,
  lastDayOfPeriod,
  monthFromIndex,
  monthIndex,
  type Period,
  parsePeriod,
  periodOf,
  shortPeriodName,
} from '../clocks/index.ts';
import { type ScorecardCell, type ScorecardRow, startsAgainIn } from '../insight/index.ts';
import type { Frequency } from '../measures/index.ts';
import {
  absentState,
  breaksIn,
  type CellStatus,
  cellStatus,
  covers,
  hasFigure,
  href,
  isRare,
  monthsCovered,
  type ScorecardCellView,
} from '../outputs/index.ts';
import type { OpenChecks } from './open-checks.ts';

interface Run {
  cell: ScorecardCell | null;
  months: number;
  /** "spring 25", for a figure over several months */
  period?: string;
  status?: CellStatus;
  open?: boolean;
}

export function monthCells(
  row: ScorecardRow,
  months: readonly Period[],
  today: Day,
  checks?: OpenChecks,
): ScorecardCellView[] {
  const inMonth = new Map(row.cells.map((cell) => [cell.period, cell]));
  const longer = row.cells.filter((cell) => monthIndex(cell.period) === null && monthsCovered(cell.period) !== null);
  const runs: Run[] = [];
  for (let i = 0; i < months.length; ) {
    const run = runFrom(i, { row, months, today, inMonth, longer });
    runs.push(run);
    i += run.months;
  }
  let column = 0;
  return runs.map((run) => {
    column += run.months;
    const made = cellOf(run, row, months, column - 1);
    const dataCheck = run.cell && checks?.get(`${row.measure.id} ${run.cell.period}`);
    return dataCheck ? { ...made, dataCheck } : made;
  });
}

interface Columns {
  row: ScorecardRow;
  months: readonly Period[];
  today: Day;
  inMonth: Map<Period, ScorecardCell>;
  longer: ScorecardCell[];
}

function runFrom(i: number, of: Columns): Run {
  const month = of.months[i]!;
  const cell = of.inMonth.get(month);
  if (cell === undefined) return longerRun(i, of) ?? emptyRun(i, of);
  if (!hasFigure(cell)) return statusRun(i, cell, of);
  return isRare(of.row) ? carriedRun(i, cell, of) : { cell, months: 1 };
}

/** A figure printed for a term, a quarter or a year as such. */
function longerRun(i: number, { months, longer, inMonth }: Columns): Run | null {
  const cell = longer.find((one) => covers(one.period, months[i]!));
  if (!cell) return null;
  const { last } = monthsCovered(cell.period)!;
  const length = lengthWhile(i, months, (month) => monthIndex(month)! <= last && !inMonth.has(month));
  return { cell, months: length, period: shortPeriodName(cell.period), open: !hasFigure(cell) };
}

/** The same figure printed month after month of a termly KPI is one figure: it stands once, named after the term it began in. */
function carriedRun(i: number, cell: ScorecardCell, { row, months, inMonth }: Columns): Run {
  const length = lengthWhile(i, months, (month, n) => n === 0 || isCarried(inMonth.get(month), cell));
  let first = monthIndex(cell.period)!;
  while (
    isCarried(inMonth.get(monthFromIndex(first)), cell) &&
    inMonth.get(monthFromIndex(first - 1))?.value === cell.value
  )
    first -= 1;
  if (length === 1) return { cell, months: 1 };
  return { cell, months: length, period: termOf(monthFromIndex(first), row.frequency) };
}

const isCarried = (next: ScorecardCell | undefined, cell: ScorecardCell): boolean =>
  next !== undefined && next.status === 'carried-forward' && next.value === cell.value && !next.restated;

/** Months with the same word share it, so that sixty cells do not shout. */
function statusRun(i: number, cell: ScorecardCell, { row, months, today, inMonth }: Columns): Run {
  const words = cellStatus(cell, row.unit, today).words;
  const length = lengthWhile(i, months, (month, n) => {
    const next = inMonth.get(month);
    const stands = next !== undefined && !hasFigure(next) && cellStatus(next, row.unit, today).words === words;
    return n === 0 || (stands && keepsApart(month, row, months));
  });
  return { cell, months: length, open: length > 1 };
}

/** Nothing was printed for these months. */
function emptyRun(i: number, { row, months, inMonth, longer }: Columns): Run {
  const status = absentState(row, months[i]!);
  const length = lengthWhile(i, months, (month, n) => {
    const nothing = !inMonth.has(month) && !longer.some((one) => covers(one.period, month));
    return n === 0 || (nothing && absentState(row, month).words === status.words && keepsApart(month, row, months));
  });
  return { cell: null, months: length, status, open: length > 1 && status.is !== 'not-before' };
}

/** The current month says for itself that nothing came; only a termly KPI's open term runs into it. */
function keepsApart(month: Period, row: ScorecardRow, months: readonly Period[]): boolean {
  return isRare(row) || month !== months.at(-1);
}

function lengthWhile(from: number, months: readonly Period[], holds: (month: Period, n: number) => boolean): number {
  let n = 0;
  while (from + n < months.length && holds(months[from + n]!, n)) n += 1;
  return Math.max(1, n);
}

/** The term or quarter that a month lies in: "spring 25", "Jan to Mar 25". */
function termOf(month: Period, frequency: Frequency): string {
  const kind = frequency === 'quarterly' ? 'quarter' : frequency === 'annual' ? 'year' : 'term';
  return shortPeriodName(periodOf(firstDayOfPeriod(month), kind));
}

function cellOf(run: Run, row: ScorecardRow, months: readonly Period[], column: number): ScorecardCellView {
  const { cell } = run;
  const month = months[column]!;
  const { endsWith, older } = breakAfter(row, months.slice(column + 1));
  return {
    figure: cell,
    ...(run.months > 1 ? { months: run.months } : {}),
    ...(run.period === undefined ? {} : { period: run.period }),
    ...(run.status === undefined ? {} : { status: run.status }),
    ...(run.open ? { open: true } : {}),
    ...(cell?.restated ? { restated: href`/kpis/${row.measure.id}#restated-${cell.period}` } : {}),
    ...(cell?.contradicted && cell.arrow && month !== months.at(-1) ? { contradicted: cell.arrow } : {}),
    ...(endsWith ? { endsWith } : {}),
    ...(older ? { older: true } : {}),
  };
}

/** What parts a month from those after it: another definition begins with the next one, or the count starts again. */
function breakAfter(
  row: ScorecardRow,
  later: readonly Period[],
): { endsWith?: 'definition' | 'cycle'; older: boolean } {
  const restart = startsAgainIn(row.measure);
  const changes = breaksIn(row).map(({ from }) => firstDayOfPeriod(from));
  if (restart === null && changes.length === 0) return { older: false };
  const begins = later.map((month) => ({
    definition: changes.some((day) => firstDayOfPeriod(month) <= day && day <= lastDayOfPeriod(month)),
    cycle: restart !== null && parsePeriod(month)?.number === restart,
  }));
  const [next] = begins;
  return {
    ...(next?.definition ? { endsWith: 'definition' as const } : next?.cycle ? { endsWith: 'cycle' as const } : {}),
    older: begins.some(({ definition, cycle }) => definition || cycle),
  };
}
