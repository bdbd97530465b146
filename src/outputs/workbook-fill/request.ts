// What a filling is asked for and what it gives back: a file in, a file out, and every cell that was written.

import type { Issue, Period } from '../../clocks/index.ts';
import type { Grid, Paper } from '../../imports/index.ts';
import type { Rag } from '../../insight/index.ts';
import type { Arrow } from '../../measures/index.ts';

/** What is known of a KPI for the month; value null when it is not. */
export interface KnownFigure {
  measure: string;
  /** shares are 0 to 1 */
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  decimals: number | null;
  isShare: boolean;
  /** why there is no value: awaited, suppressed, … */
  status: string;
  /** against the month before */
  arrow: Arrow | null;
  rag: Rag;
}

export interface FillRequest {
  fileName: string;
  bytes: Uint8Array;
  month: Period;
  /** the workbook as the importer reads it */
  grid: Grid;
  paper: Paper;
  /** by the row's order in the paper; a row without one is not known at all */
  known: ReadonlyMap<number, KnownFigure>;
  replace: boolean;
}

export type Part = 'heading' | 'figure' | 'numerator' | 'denominator' | 'arrow' | 'rating' | 'colour' | 'formula';

export interface FilledCell {
  sheet: string;
  cell: string;
  row: string | null;
  measure: string | null;
  part: Part;
  /** what stood there; null for an empty cell */
  was: string | null;
  is: string;
}

export interface NotKnown {
  sheet: string;
  cell: string;
  row: string;
  measure: string | null;
  status: string;
}

export interface Filled {
  /** null when nothing is handed out */
  bytes: Uint8Array | null;
  written: FilledCell[];
  /** cells that held the figure already */
  same: number;
  /** cells that hold another figure */
  differs: FilledCell[];
  notKnown: NotKnown[];
  /** columns put in: sheet and letters */
  columns: { sheet: string; columns: string }[];
  issues: Issue[];
}
