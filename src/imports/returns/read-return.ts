// A filled return template read back: CSV or Excel, saved again by whatever program, columns in any order.

import { type Issue, type Period, type Place, parsePeriod } from '../../clocks/index.ts';
import type { Grid, GridCell, GridRow } from '../grid.ts';
import { issue } from '../issues.ts';
import { columnLetters } from '../read/index.ts';
import { periodHeading } from '../scorecard/period-heading.ts';
import { columnNamed, TEMPLATE_MARK, type TemplateColumn } from './columns.ts';
import { isBlank } from './entry.ts';
import { type EntryField, emptyEntry, type ReturnEntry } from './entry-shapes.ts';

export interface ReturnRow {
  /** the KPI's id as it stands there */
  measure: string;
  period: Period;
  entry: ReturnEntry;
  place: { sheet: string | null; row: number; column: string };
  where(column: TemplateColumn): Place;
}

export interface ReturnFile {
  /** the data source's id as the first line says it; null when that line is gone */
  source: string | null;
  rows: ReturnRow[];
  issues: Issue[];
}

interface Table {
  sheet: string | null;
  columns: Map<TemplateColumn, number>;
  rows: GridRow[];
}

const FIELDS: readonly EntryField[] = ['count', 'numerator', 'denominator', 'status', 'until', 'note'];

export function isReturn(grid: Grid): boolean {
  return tableIn(grid) !== null;
}

/** Rows that say nothing are left out; a period that a row does not say is the one told. */
export function readReturn(grid: Grid, told: Period | null): ReturnFile {
  const table = tableIn(grid);
  if (!table) return { source: null, rows: [], issues: [issue('return-no-table', 'stops', {}, {})] };
  const issues: Issue[] = [];
  const rows: ReturnRow[] = [];
  const seen = new Map<string, number>();
  for (const row of table.rows) {
    const text = (column: TemplateColumn) => cellText(cellAt(table, row, column));
    const measure = text('measure').toLowerCase();
    const entry: ReturnEntry = { ...emptyEntry };
    for (const field of FIELDS) entry[field] = text(field);
    const where = (column: TemplateColumn): Place => ({
      sheet: table.sheet ?? undefined,
      row: row.row,
      column: columnLetters(table.columns.get(column) ?? 0),
    });
    if (isBlank(entry)) {
      if (entry.note !== '' && measure !== '')
        issues.push(issue('return-note-alone', 'warns', where('note'), { measure }));
      continue;
    }
    if (measure === '') {
      issues.push(issue('return-without-kpi', 'stops', where('measure'), {}));
      continue;
    }
    const period = periodOfCell(cellAt(table, row, 'period'), told);
    if (period === null) {
      issues.push(issue('return-period-not-understood', 'stops', where('period'), { printed: text('period') }));
      continue;
    }
    const key = `${measure} ${period}`;
    const before = seen.get(key);
    if (before !== undefined) {
      issues.push(issue('return-twice', 'stops', where('measure'), { measure, period, row: before }));
      continue;
    }
    seen.set(key, row.row);
    const column = FIELDS.find((field) => entry[field] !== '') ?? 'count';
    const letter = columnLetters(table.columns.get(column) ?? 0);
    rows.push({ measure, period, entry, place: { sheet: table.sheet, row: row.row, column: letter }, where });
  }
  return { source: sourceIn(grid), rows, issues };
}

/** The first table that has the KPI's id and something to fill in. */
function tableIn(grid: Grid): Table | null {
  for (const sheet of grid.sheets) {
    for (const [i, row] of sheet.rows.entries()) {
      const columns = new Map<TemplateColumn, number>();
      for (const [at, cell] of row.cells.entries()) {
        const column = cell.text === '' ? null : columnNamed(cell.text);
        if (column && !columns.has(column)) columns.set(column, at);
      }
      const fillable = ['count', 'numerator', 'status'] as const;
      if (columns.has('measure') && fillable.filter((one) => columns.has(one)).length >= 2)
        return { sheet: sheet.name, columns, rows: sheet.rows.slice(i + 1) };
    }
  }
  return null;
}

function sourceIn(grid: Grid): string | null {
  for (const sheet of grid.sheets) {
    for (const { cells } of sheet.rows.slice(0, 10)) {
      const at = cells.findIndex((cell) => cell.text.toLowerCase() === TEMPLATE_MARK.toLowerCase());
      const source = at < 0 ? undefined : cells.slice(at + 1).find((cell) => cell.text !== '')?.text;
      if (source) return source.toLowerCase();
    }
  }
  return null;
}

function cellAt({ columns }: Table, row: GridRow, column: TemplateColumn): GridCell | undefined {
  const at = columns.get(column);
  return at === undefined ? undefined : row.cells[at];
}

/** The stored number, since what is shown may be rounded; a percentage keeps its sign. A mark against formulas is taken off. */
function cellText(cell: GridCell | undefined): string {
  if (!cell) return '';
  if (cell.error) return cell.error;
  if (cell.date) return cell.date;
  if (cell.number === undefined) return cell.text.replace(/^'(?=[=+\-@])/, '');
  if (cell.format?.includes('%')) return `${Number((cell.number * 100).toPrecision(12))}%`;
  return String(Number(cell.number.toPrecision(12)));
}

/** Excel makes a date of "2025-06" as it opens a CSV, and saves "Jun-25". */
function periodOfCell(cell: GridCell | undefined, told: Period | null): Period | null {
  const text = cell?.date ?? cell?.text ?? '';
  if (text === '') return told;
  if (parsePeriod(text)) return text;
  const heading = periodHeading(text);
  return heading?.is === 'period' ? heading.period : null;
}
