// Workbooks of other kinds (.xls, .xlsb, .ods), read whole by the library and turned into the same grid.

import type { Place } from '../../clocks/index.ts';
import type { Grid, GridCell, GridRow, GridSheet } from '../grid.ts';
import { type IssueCode, type IssueFacts, issue } from '../issues.ts';
import { columnLetters, EMPTY, runs, TextCells } from './cells.ts';
import { type DateSystem, displayedNumber } from './displayed.ts';
import type { IssueList } from './issue-list.ts';
import { type Allowance, Refusal } from './limits.ts';
import { type LibraryCell, type LibrarySheet, type OlderKind, readOlder } from './workbook-library.ts';

/** The library holds such a file whole, several times over: bigger ones would not fit in the memory allowed. */
const MOST_BYTES = 12_000_000;
const MS_PER_DAY = 86_400_000;
const EPOCH: Record<DateSystem, number> = { '1900': Date.UTC(1899, 11, 30), '1904': Date.UTC(1904, 0, 1) };

export async function gridFromOlder(
  kind: OlderKind,
  bytes: Uint8Array,
  allowance: Allowance,
  found: IssueList,
): Promise<Grid> {
  if (bytes.length > MOST_BYTES) {
    const facts = { bytes: bytes.length, limit: MOST_BYTES };
    throw new Refusal(issue('limit-bytes', 'stops', { file: allowance.file }, facts));
  }
  const workbook = await readOlder(kind, bytes);
  const dateSystem = workbook.dateSystem ?? '1900';
  const sheets = workbook.sheets.map((sheet) => sheetFrom(sheet, dateSystem, allowance, found));
  return { kind: 'xlsx', sheets, issues: [] };
}

function sheetFrom(sheet: LibrarySheet, dateSystem: DateSystem, allowance: Allowance, found: IssueList): GridSheet {
  const { name } = sheet;
  const texts = new TextCells();
  const tell = <C extends IssueCode>(code: C, where: Place, facts: IssueFacts[C]) => {
    found.add(issue(code, 'warns', { file: allowance.file, sheet: name, ...where }, facts));
  };
  const rows: GridRow[] = [];
  for (const [r, values] of sheet.rows.entries()) {
    const where = { sheet: name, row: r + 1 };
    const width = values.findLastIndex((value) => value !== null && value !== '') + 1;
    if (width === 0) continue;
    allowance.row(where);
    allowance.columns(width, where);
    allowance.cells(width, where);
    const cells = values.slice(0, width).map((value, c) => {
      const cell = cellFrom(value, sheet.cells?.get(`${r},${c}`), dateSystem, texts);
      const place = { row: r + 1, column: columnLetters(c) };
      allowance.cell(cell, { sheet: name, ...place });
      if (cell.error) tell('cell-error', place, { error: cell.error, formula: cell.formula ?? null });
      if (!sheet.columns?.[c]?.hidden) return cell;
      return { ...cell, hidden: true };
    });
    const row: GridRow = { row: r + 1, cells, tabular: true, table: 0 };
    if (sheet.rowDefs?.get(r)?.hidden) row.hidden = true;
    rows.push(row);
  }
  markMerges(sheet, rows);
  const hidden = rows.filter((row) => row.hidden).map((row) => row.row);
  if (hidden.length > 0) tell('sheet-rows-hidden', {}, { rows: runs(hidden, String), count: hidden.length });
  const columns = [...(sheet.columns ?? []).entries()].filter(([, column]) => column.hidden).map(([c]) => c);
  const used = columns.filter((c) => rows.some((row) => (row.cells[c]?.text ?? '') !== ''));
  if (used.length > 0) tell('sheet-columns-hidden', {}, { columns: runs(used, columnLetters), count: used.length });
  const isHidden = sheet.hidden || sheet.veryHidden;
  if (isHidden) tell('sheet-hidden', {}, { very: sheet.veryHidden === true });
  return isHidden ? { name, hidden: true, rows } : { name, rows };
}

type LibraryValue = LibraryCell['value'];

function cellFrom(value: LibraryValue, more: LibraryCell | undefined, system: DateSystem, texts: TextCells): GridCell {
  const cell = valueCell(value, more, system, texts);
  const { formula, comment } = more ?? {};
  const rgb = more?.style?.fill?.type === 'pattern' ? more.style.fill.fgColor?.rgb : undefined;
  if (!formula && !comment && !rgb) return cell;
  return {
    ...cell,
    ...(formula ? { formula: `=${formula}` } : {}),
    ...(comment ? { comment: comment.text } : {}),
    ...(rgb ? { fill: `#${rgb.slice(-6).toLowerCase()}` } : {}),
  };
}

function valueCell(value: LibraryValue, more: LibraryCell | undefined, system: DateSystem, texts: TextCells): GridCell {
  if (value === null) return EMPTY;
  if (typeof value === 'boolean') return { text: value ? 'TRUE' : 'FALSE' };
  if (more?.type === 'error') return { text: String(value), error: String(value) };
  const format = more?.style?.numFmt;
  if (value instanceof Date) {
    const date = value.toISOString().slice(0, 10);
    const number = serialOf(value, system);
    const code = format ?? 'dd/mm/yyyy';
    return { text: displayedNumber(number, code, system), number, date, format: code };
  }
  if (typeof value === 'number') {
    const cell: GridCell = { text: displayedNumber(value, format ?? 'General', system), number: value };
    if (format && format !== 'General') cell.format = format;
    return cell;
  }
  return texts.of(String(value));
}

function serialOf(date: Date, system: DateSystem): number {
  return (date.getTime() - EPOCH[system]) / MS_PER_DAY;
}

function markMerges(sheet: LibrarySheet, rows: GridRow[]): void {
  for (const { startRow, startCol, endRow, endCol } of sheet.merges ?? []) {
    for (const row of rows) {
      if (row.row - 1 < startRow || row.row - 1 > endRow) continue;
      for (let c = startCol; c <= Math.min(endCol, row.cells.length - 1); c += 1) {
        if (row.row - 1 === startRow && c === startCol) continue;
        row.cells[c] = { ...row.cells[c]!, merged: true };
      }
    }
  }
}
