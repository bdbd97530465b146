// Cells that a paper leaves empty: it has a column for the month, and other rows of the table have a figure in it.

import { comparePeriods, type Period } from '../../clocks/index.ts';
import type { CheckedCell, CheckedRow } from '../../insight/index.ts';

interface Table {
  columns: Map<Period, string>;
  periods: Map<string, Period>;
  rows: CheckedRow[];
}

/** Readers give no statement for an empty cell; here each gets its cell back, with the place where a figure is missed. */
export function fillBlanks(rows: CheckedRow[]): CheckedRow[] {
  const filled = new Map<CheckedRow, CheckedRow>();
  for (const table of tablesOf(rows)) {
    for (const row of table.rows) {
      const has = new Set(row.cells.map(({ period }) => period));
      const blank = [...table.columns].filter(([period]) => !has.has(period));
      if (blank.length === 0) continue;
      const cells = [...row.cells, ...blank.map(([period, column]) => blankCell(row, period, column))];
      filled.set(row, { ...row, cells: cells.sort((a, b) => comparePeriods(a.period, b.period)) });
    }
  }
  return rows.map((row) => filled.get(row) ?? row);
}

/** Rows that follow one another on a sheet and have their months in the same columns. */
function tablesOf(rows: readonly CheckedRow[]): Table[] {
  const tables: Table[] = [];
  let table: (Table & { sheet: string | null }) | null = null;
  for (const row of rows) {
    const columns = columnsOf(row);
    if (!columns) continue;
    const sheet = row.place!.sheet;
    if (!table || table.sheet !== sheet || !fits(table, columns)) {
      table = { sheet, columns: new Map(), periods: new Map(), rows: [] };
      tables.push(table);
    }
    table.rows.push(row);
    for (const [period, column] of columns) {
      table.columns.set(period, column);
      table.periods.set(column, period);
    }
  }
  return tables;
}

/** Null for tiles, and where months do not stand side by side in the row (lists of one figure a line, months downwards). */
function columnsOf(row: CheckedRow): [Period, string][] | null {
  if (row.tile || row.place === null) return null;
  const line = row.place.row;
  const columns: [Period, string][] = [];
  for (const { period, place } of row.cells) {
    if (place === null || place.row !== line) return null;
    columns.push([period, place.column]);
  }
  return new Set(columns.map(([, column]) => column)).size === columns.length ? columns : null;
}

function fits(table: Table, columns: [Period, string][]): boolean {
  return columns.every(
    ([period, column]) =>
      (table.columns.get(period) ?? column) === column && (table.periods.get(column) ?? period) === period,
  );
}

function blankCell(row: CheckedRow, period: Period, column: string): CheckedCell {
  return {
    period,
    value: null,
    numerator: null,
    denominator: null,
    decimals: null,
    status: 'awaited',
    arrow: null,
    note: null,
    printed: '',
    place: { ...row.place!, column },
  };
}
