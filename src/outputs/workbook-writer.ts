// Scorecards as workbooks: sheets of typed cells in, the bytes of an .xlsx out. Return templates have a writer of their own, spreadsheet.ts.

import { type Cell, type WriteSheet, writeXlsx } from 'hucre/xlsx';

export interface WrittenCell {
  /** a text stays a text, whatever it begins with: nothing that is written here is ever run */
  value: string | number | Date | null;
  format?: string;
  bold?: boolean;
  italic?: boolean;
  grey?: boolean;
  wrap?: boolean;
  centred?: boolean;
  /** as numbers stand: for the heading of a column of them */
  right?: boolean;
  size?: number;
  /** RRGGBB */
  fill?: string;
}

export interface WrittenSheet {
  name: string;
  rows: WrittenCell[][];
  widths: number[];
  frozen?: { rows: number; columns: number };
  /** a row that is printed at the head of every page, counted from 1 */
  repeatedRow?: number;
  print: 'A3 landscape';
}

export function writeWorkbook({ title, sheets }: { title: string; sheets: WrittenSheet[] }): Promise<Uint8Array> {
  return writeXlsx({ sheets: sheets.map(sheetOf), properties: { title } });
}

function sheetOf(sheet: WrittenSheet): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  for (const [r, row] of sheet.rows.entries())
    for (const [c, cell] of row.entries()) if (cell.value !== null || cell.fill) cells.set(`${r},${c}`, written(cell));
  return {
    name: sheet.name,
    cells,
    rows: sheet.rows.map(() => []),
    columns: sheet.widths.map((width) => ({ width })),
    rowDefs: heightsOf(sheet),
    ...(sheet.frozen ? { freezePane: sheet.frozen } : {}),
    pageSetup: {
      orientation: 'landscape',
      paperSize: 'a3',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      ...(sheet.repeatedRow ? { printTitlesRow: `$${sheet.repeatedRow}:$${sheet.repeatedRow}` } : {}),
    },
  };
}

const LINE_POINTS = 15;

/** Excel makes a wrapped row high enough when it is typed, and not when it is opened: so the lines are counted here. */
function heightsOf({ rows, widths }: WrittenSheet): Map<number, { height: number }> {
  return new Map(
    rows.flatMap((row, r) => {
      const lines = Math.max(
        1,
        ...row.map(({ value, wrap }, c) =>
          wrap && typeof value === 'string' ? Math.ceil(value.length / ((widths[c] ?? 10) * 0.95)) : 1,
        ),
      );
      return lines > 1 ? [[r, { height: lines * LINE_POINTS }] as const] : [];
    }),
  );
}

function written({ value, format, bold, italic, grey, wrap, centred, right, size, fill }: WrittenCell): Partial<Cell> {
  const font = {
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(size ? { size } : {}),
    ...(grey ? { color: { rgb: '505A5F' } } : {}),
  };
  const style: Cell['style'] = {
    ...(format ? { numFmt: format } : {}),
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(fill ? { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill } } } : {}),
    alignment: {
      vertical: 'top',
      ...(wrap ? { wrapText: true } : {}),
      ...(centred ? { horizontal: 'center' as const } : {}),
      // a text beside a number that stands at the right of its cell would touch it
      ...(right ? { horizontal: 'right' as const } : {}),
      ...(typeof value === 'string' && !centred && !right ? { horizontal: 'left' as const, indent: 1 } : {}),
    },
  };
  return { value, style, ...(typeof value === 'string' ? { type: 'string' as const } : {}) };
}
