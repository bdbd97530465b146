// A row's cells and where each stands: of a sheet's row, or of a column of it where months run down.

import type { GridCell } from '../grid.ts';
import type { CellPlace } from '../paper.ts';
import { columnLetters } from '../read/cells.ts';
import type { Column } from './columns.ts';

/** Cells in one line with their places: a row of the sheet, or a column of it where months run down. */
export interface Line {
  row: number;
  cells: GridCell[];
  /** made of two rows of the sheet */
  joins?: boolean;
  placeOf(at: number): CellPlace;
}

export function lineOfRow(row: { row: number; cells: GridCell[] }, sheet: string | null): Line {
  return { row: row.row, cells: row.cells, placeOf: (at) => ({ sheet, row: row.row, column: columnLetters(at) }) };
}

export const textAt = (line: Line, column: Column | undefined) => (column ? (line.cells[column.at]?.text ?? '') : '');
