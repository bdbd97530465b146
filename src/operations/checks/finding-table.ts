// The few cells that a finding is about, with the months beside them: what a reader needs to see it without opening the paper.

import { type Period, shortMonthName } from '../../clocks/index.ts';
import type {
  CheckedCell,
  CheckedRow,
  CheckedSheet,
  ComparisonLevel,
  Finding,
  FoundCell,
} from '../../insight/index.ts';

export interface FindingTable {
  heads: string[];
  rows: { ref: string | null; label: string; framed: boolean; cells: FindingTableCell[] }[];
}

export interface FindingTableCell {
  /** as the paper prints it; '' where it prints nothing */
  printed: string;
  /** "141 of 127", where the paper gives the numbers of a percentage in columns of their own */
  count: string | null;
  /** the finding is about this one */
  framed: boolean;
}

interface Column {
  head: string;
  of(row: CheckedRow): CheckedCell | string | null;
}

/** Months shown before and after those in question. */
const BESIDE = 2;
const MOST_MONTHS = 9;
const MOST_ROWS = 6;
/** For a finding about a row and none of its months: its newest. */
const NEWEST = 4;

const LEVELS: Record<ComparisonLevel, string> = { england: 'England', region: 'Region', neighbours: 'Neighbours' };
const ARROWS = { up: '▲', down: '▼', same: '▶' };

export function findingTable({ cells }: Finding, sheet: CheckedSheet): FindingTable {
  const rows = [...new Set(cells.map(({ row }) => row))].slice(0, MOST_ROWS);
  const columns = [...monthColumns(cells, rows, sheet), ...priorYearColumns(cells), ...besideColumns(cells, rows)];
  return {
    heads: columns.map(({ head }) => head),
    rows: rows.map((row) => ({
      ref: row.ref,
      label: row.tile ? `${row.label} (headline)` : row.label,
      framed: cells.some((one) => one.row === row && one.part === 'row' && one.cell === null),
      cells: columns.map((column) => tableCell(row, column, cells)),
    })),
  };
}

function tableCell(row: CheckedRow, { head, of }: Column, cells: readonly FoundCell[]): FindingTableCell {
  const shown = of(row);
  if (typeof shown === 'string')
    return { printed: shown, count: null, framed: cells.some((one) => one.row === row && partHead(one) === head) };
  const framed = shown !== null && cells.some((one) => one.row === row && isSame(one.cell, shown));
  return { printed: shown?.printed.trim() ?? '', count: shown && countBeside(shown), framed };
}

function countBeside({ printed, numerator, denominator }: CheckedCell): string | null {
  if (numerator === null || denominator === null || printed.includes(String(numerator))) return null;
  return `${numerator} of ${denominator}`;
}

const isSame = (a: CheckedCell | null, b: CheckedCell) =>
  a !== null && (a === b || (a.period === b.period && a.printed === b.printed && a.place?.column === b.place?.column));

function monthColumns(cells: readonly FoundCell[], rows: readonly CheckedRow[], sheet: CheckedSheet): Column[] {
  const run = sheet.periods.filter((period) => rows.some((row) => cellAt(row, period)));
  const asked = new Set(cells.flatMap(({ cell, row }) => (cell && row.cells.includes(cell) ? [cell.period] : [])));
  const at = run.flatMap((period, i) => (asked.has(period) ? [i] : []));
  const first = at.length === 0 ? run.length - NEWEST : at[0]! - BESIDE;
  const last = at.length === 0 ? run.length - 1 : at.at(-1)! + BESIDE;
  const shown = run.slice(Math.max(0, first), last + 1);
  const kept = shown.length <= MOST_MONTHS ? shown : shown.filter((period) => asked.has(period)).slice(0, MOST_MONTHS);
  return kept.map((period) => ({ head: shortMonthName(period), of: (row) => cellAt(row, period) }));
}

function cellAt(row: CheckedRow, period: Period): CheckedCell | null {
  return row.cells.find((cell) => cell.period === period) ?? null;
}

function priorYearColumns(cells: readonly FoundCell[]): Column[] {
  const periods = new Set(
    cells.flatMap(({ cell, row }) => (cell && row.priorYear.includes(cell) ? [cell.period] : [])),
  );
  return [...periods].map((period) => ({
    head: `${shortMonthName(period)}, as given now`,
    of: (row) => row.priorYear.find((cell) => cell.period === period) ?? null,
  }));
}

/** Target, comparisons, direction and the row's own arrow, where the finding is about them. */
function besideColumns(cells: readonly FoundCell[], rows: readonly CheckedRow[]): Column[] {
  const columns: Column[] = [];
  if (cells.some(({ part }) => part === 'target')) columns.push({ head: 'Target', of: (row) => row.target });
  for (const level of ['england', 'region', 'neighbours'] as const) {
    const isAsked = cells.some(({ row, cell }) => cell && levelOf(row, cell) === level);
    const of = (row: CheckedRow) => row.benchmarks.find((one) => one.level === level)?.cell ?? null;
    if (isAsked) columns.push({ head: LEVELS[level], of });
  }
  if (cells.some(({ part }) => part === 'required direction'))
    columns.push({ head: DIRECTION, of: ({ required }) => directionWords(required) });
  if (cells.some(({ part }) => part === 'arrow') && rows.some(({ trend }) => trend !== null))
    columns.push({ head: ARROW, of: ({ trend }) => (trend === null ? '' : ARROWS[trend]) });
  return columns;
}

const DIRECTION = 'Required direction';
const ARROW = 'Arrow';

function partHead({ part }: FoundCell): string | null {
  return part === 'required direction' ? DIRECTION : part === 'arrow' ? ARROW : null;
}

function levelOf(row: CheckedRow, cell: CheckedCell): ComparisonLevel | null {
  return row.benchmarks.find((one) => one.cell === cell)?.level ?? null;
}

function directionWords(required: CheckedRow['required']): string {
  return required === 'higher' ? '▲ higher' : required === 'lower' ? '▼ lower' : 'none';
}
