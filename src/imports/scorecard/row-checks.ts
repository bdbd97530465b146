// What the shape of a row gives away: a month printed twice, a figure out of line, a row cut short, shifted or too long.

import type { PaperCell, PeriodCell } from '../paper.ts';
import { columnLetters } from '../read/cells.ts';
import type { Column } from './columns.ts';
import type { Layout } from './layout.ts';
import type { Line } from './line.ts';
import type { ReadRow } from './row.ts';

/** Columns of one month that give different figures, gathered over a table so that they are said once. */
export type TwinTally = Map<number, { rows: number; firstRow: number; label: string }>;

/** Runs every check; the row's cells are put right in place. */
export function checkRow(read: ReadRow, line: Line, layout: Layout, tally: TwinTally): void {
  settleTwins(read, layout, tally);
  checkShifted(read, layout);
  checkOutOfLine(read, layout);
  checkTooLong(read, line, layout);
}

function reject(cell: PaperCell): void {
  Object.assign(cell, { value: null, numerator: null, denominator: null, decimals: null, status: 'rejected' });
}

/**
 * Two columns headed with one month. Equal figures count once and an empty cell gives way. Where they differ nobody can tell
 * which is right: the first stands, the second is kept as rejected, and the table's issue stops the import.
 */
function settleTwins({ row, cellAt }: ReadRow, layout: Layout, tally: TwinTally): void {
  const same = new Set<PaperCell>();
  for (const column of layout.twins) {
    const [first, second] = [cellAt[column.twin!], cellAt[column.at]];
    if (!first || !second) continue;
    if (first.value === second.value && first.status === second.status) {
      same.add(second);
      continue;
    }
    reject(second);
    const seen = tally.get(column.at);
    if (seen) seen.rows += 1;
    else tally.set(column.at, { rows: 1, firstRow: row.place.row, label: row.label });
  }
  if (same.size > 0) row.cells = row.cells.filter((cell) => !same.has(cell));
}

export function declareTwins(layout: Layout, tally: TwinTally, row: number): void {
  for (const column of layout.twins) {
    const first = layout.columns[column.twin!]!;
    const conflict = tally.get(column.at);
    const where = { sheet: layout.sheet ?? undefined, row, column: columnLetters(column.at), field: column.heading };
    const facts = {
      heading: column.heading,
      month: column.period!,
      columns: [columnLetters(first.at), columnLetters(column.at)],
    };
    if (conflict) layout.issues.add('month-twice-different', 'stops', where, { ...facts, ...conflict });
    else layout.issues.add('month-twice', 'warns', where, facts);
  }
}

/** How many times a figure must exceed all others of its row, or fall short of them, to be out of line. */
const OUT_OF_LINE = 5;
/** Small counts jump about: below this difference nothing is said. */
const LEAST_DIFFERENCE = 30;
/** A row is cut short when so many months at its end are empty. */
const CUT_SHORT = 3;
/** Series that start again each year fall far in their first month. */
const STARTS_AGAIN = /cumulative|year to date|\bytd\b|so far/i;
const OTHERS_SHOWN = 12;

const far = (larger: number, smaller: number) => larger > smaller * OUT_OF_LINE && larger - smaller >= LEAST_DIFFERENCE;

/** A figure far from every other of its row is left as it is and shown; at the end of a row cut short it is not taken. */
function checkOutOfLine({ row, cellAt }: ReadRow, layout: Layout): void {
  if (row.unit === 'percent') return;
  const run = row.cells.filter(({ priorYear, value }) => !priorYear && value !== null && value !== 0);
  if (run.length < 4) return;
  const bySize = run.toSorted((a, b) => Math.abs(a.value!) - Math.abs(b.value!));
  const size = (i: number) => Math.abs(bySize.at(i)!.value!);
  const high = far(size(-1), size(-2)) ? bySize.at(-1) : undefined;
  const low = !STARTS_AGAIN.test(row.label) && far(size(1), size(0)) ? bySize[0] : undefined;
  const cell = high ?? low;
  if (!cell || (high && low)) return;
  const others = run
    .filter((other) => other !== cell)
    .slice(0, OTHERS_SHOWN)
    .map(({ printed }) => printed);
  const cutShort = isCutShort(cell, cellAt, layout);
  if (cutShort) reject(cell);
  const facts = { label: row.label, printed: cell.printed, others };
  layout.issues.add(cutShort ? 'row-cut-short' : 'figure-out-of-line', 'warns', whereOf(row.label, cell), facts);
}

/** The cell is the last of its row, and so many months after it are empty. */
function isCutShort(cell: PeriodCell, cellAt: ReadRow['cellAt'], layout: Layout): boolean {
  const at = layout.run.findIndex((column) => cellAt[column.at] === cell);
  const after = layout.run.slice(at + 1);
  return at >= 0 && after.length >= CUT_SHORT && after.every((column) => cellAt[column.at] === undefined);
}

/**
 * Movement arrows belong to months. One under the benchmark or target next to the last month shows that the row runs one
 * cell too far, so its months may stand one column too far right; that cell is no benchmark.
 */
function checkShifted({ row, cellAt }: ReadRow, layout: Layout): void {
  const last = layout.run.reduce<Column | null>((a, b) => (a === null || b.at > a.at ? b : a), null);
  const next = last && layout.columns[last.at + 1];
  if (!next || (next.role !== 'benchmark' && next.role !== 'target')) return;
  const cell = cellAt[next.at];
  if (!cell || cell.arrow === null || cellAt[last.at] === undefined) return;
  reject(cell);
  layout.issues.add('row-may-be-shifted', 'warns', whereOf(row.label, cell), {
    label: row.label,
    printed: cell.printed,
    heading: next.heading,
  });
}

function checkTooLong({ row }: ReadRow, line: Line, layout: Layout): void {
  if (line.cells.length <= layout.columns.length) return;
  const extra = line.cells
    .slice(layout.columns.length)
    .filter(({ text }) => text !== '')
    .map(({ text }) => text);
  if (extra.length === 0) return;
  const where = { sheet: layout.sheet ?? undefined, row: row.place.row, record: row.label };
  layout.issues.add('row-longer-than-header', 'warns', where, {
    label: row.label,
    columns: layout.columns.length,
    extra: extra.slice(0, OTHERS_SHOWN),
  });
}

function whereOf(label: string, { place }: PaperCell) {
  return { sheet: place.sheet ?? undefined, row: place.row, column: place.column, record: label };
}
