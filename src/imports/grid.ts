// What any tabular file is once read: sheets of rows of cells, each cell as printed and, where the file has types, as typed.

import type { Issue } from '../clocks/index.ts';

export interface GridCell {
  /** as a person would see it: displayed text, trimmed; '' when empty */
  text: string;
  /** the stored number, when the file has one (xlsx) */
  number?: number;
  /** a stored date as ISO day, when the file has one (xlsx date cells) */
  date?: string;
  /** number format code (xlsx), such as `0.0%` or `mmm-yy` */
  format?: string;
  formula?: string;
  /** `#DIV/0!`, `#REF!`, … */
  error?: string;
  /** comment attached to the cell */
  comment?: string;
  /** fill colour as #rrggbb */
  fill?: string;
  /** the cell is covered by a merge whose top-left cell is elsewhere */
  merged?: boolean;
  hidden?: boolean;
}

export interface GridRow {
  /** 1-based row or line number in the file or sheet */
  row: number;
  cells: GridCell[];
  hidden?: boolean;
  /** this row came out of a table (tabs, CSV, sheet, HTML table), and is not a line of prose */
  tabular: boolean;
  /** which table of the sheet it belongs to, counted from 0; rows of prose take the last table's number */
  table: number;
}

export interface GridSheet {
  name: string | null;
  hidden?: boolean;
  rows: GridRow[];
}

export interface Grid {
  kind: 'text' | 'csv' | 'xlsx' | 'html';
  sheets: GridSheet[];
  issues: Issue[];
}
