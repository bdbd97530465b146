// Return templates as workbooks: typed cells, looks and choices in, the bytes of an .xlsx out. Scorecards have a writer of their own, workbook-writer.ts.

import { type CellStyle, type DataValidation, type WriteSheet, writeXlsx } from 'hucre';

export type CellLook = 'title' | 'head' | 'quiet' | 'fill-in' | 'words';

export interface SheetCell {
  /** a string stays a string: nothing of it is ever run */
  value: string | number | null;
  look?: CellLook;
  /** number format, such as `0.0%` */
  format?: string;
}

export interface SheetToWrite {
  name: string;
  /** in characters */
  widths: number[];
  rows: SheetCell[][];
  frozenRows?: number;
  frozenColumns?: number;
  choices?: SheetChoice[];
}

/** What a range of cells takes, with the words that Excel shows beside the cell. */
export interface SheetChoice {
  range: string;
  takes: { kind: 'list'; values: string[] } | { kind: 'whole' | 'decimal'; least: number };
  title: string;
  words: string;
}

const GROUND = { rgb: 'F3F2F1' };
const PAPER = { rgb: 'FFFFFF' };
const LINE = { style: 'thin', color: { rgb: '505A5F' } } as const;
const BOX = { top: LINE, right: LINE, bottom: LINE, left: LINE };
const solid = (fgColor: { rgb: string }) => ({ type: 'pattern', pattern: 'solid', fgColor }) as const;

const LOOKS: Record<CellLook, CellStyle> = {
  title: { font: { bold: true, size: 14 } },
  head: { font: { bold: true }, fill: solid(GROUND), alignment: { wrapText: true, vertical: 'top' } },
  quiet: { font: { color: { rgb: '505A5F' } }, alignment: { vertical: 'top', wrapText: true } },
  words: { alignment: { vertical: 'top', wrapText: true } },
  'fill-in': { fill: solid(PAPER), border: BOX, alignment: { vertical: 'top' }, protection: { locked: false } },
};

export async function writeWorkbook(sheets: readonly SheetToWrite[], title: string): Promise<Uint8Array> {
  return writeXlsx({ sheets: sheets.map(sheetOf), properties: { title } });
}

function sheetOf(sheet: SheetToWrite): WriteSheet {
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  for (const [r, row] of sheet.rows.entries()) {
    for (const [c, { value, look, format }] of row.entries()) {
      const style = { ...(look ? LOOKS[look] : {}), ...(format ? { numFmt: format } : {}) };
      cells.set(`${r},${c}`, {
        value,
        type: value === null ? 'empty' : typeof value === 'number' ? 'number' : 'string',
        style,
      });
    }
  }
  return {
    name: sheet.name,
    columns: sheet.widths.map((width) => ({ width })),
    rows: sheet.rows.map((row) => row.map(({ value }) => value)),
    cells,
    freezePane: { rows: sheet.frozenRows ?? 0, columns: sheet.frozenColumns ?? 0 },
    dataValidations: (sheet.choices ?? []).map(validationOf),
  };
}

/** Excel warns and lets it stand: what comes back is checked again, and no template can know every word. */
function validationOf({ range, takes, title, words }: SheetChoice): DataValidation {
  const shown = {
    range,
    allowBlank: true,
    showInputMessage: true,
    inputTitle: title,
    inputMessage: words,
    showErrorMessage: true,
    errorStyle: 'warning' as const,
    errorTitle: title,
    errorMessage: words,
  };
  return takes.kind === 'list'
    ? { ...shown, type: 'list', values: takes.values }
    : { ...shown, type: takes.kind, operator: 'greaterThanOrEqual', formula1: String(takes.least) };
}
