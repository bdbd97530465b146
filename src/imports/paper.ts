// A scorecard as somebody published it, read whole: rows in their order, cells with their places, words kept as words.

import type { Day, Issue, Period } from '../clocks/index.ts';
import type { Arrow, Frequency, Polarity, Unit, ValueStatus } from '../measures/index.ts';

export interface CellPlace {
  sheet: string | null;
  row: number;
  /** spreadsheet letter of the column: A, B, …, AA */
  column: string;
}

export interface PaperCell {
  place: CellPlace;
  /** exactly what stands in the cell */
  printed: string;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  decimals: number | null;
  status: ValueStatus;
  dueOn: Day | null;
  arrow: Arrow | null;
  note: string | null;
}

export interface PeriodCell extends PaperCell {
  period: Period;
  /** stands in the run of months, or in a column of its own such as last year's month */
  priorYear: boolean;
}

export type BenchmarkLevel = 'england' | 'region' | 'neighbours';

export interface PaperRow {
  /** place in the document, from 1 */
  order: number;
  section: string | null;
  label: string;
  ref: string | null;
  /** label of the row it stands under, for labels such as "no of above - primary phase" */
  under: string | null;
  place: CellPlace;
  tile: boolean;
  unit: Unit | null;
  /** the paper's required direction; undefined when the paper has no such column */
  polarity: Polarity | undefined;
  frequency: Frequency | null;
  cells: PeriodCell[];
  target: PaperCell | null;
  benchmarks: { level: BenchmarkLevel; cell: PaperCell }[];
  trend: Arrow | null;
  notes: string | null;
}

/** A table as it stands in its sheet, for the workbook that is filled again in its own layout. */
export interface PaperTable {
  sheet: string | null;
  /** rows of its header, each time that it is printed */
  headers: { from: number; to: number }[];
  columns: PaperColumn[];
  /** the sheet's rows that were read, and what each is of its KPI */
  rows: { order: number; row: number; part: PaperRowPart }[];
  /** one month's headlines: they are written anew each month, and no month is added */
  tiles: boolean;
}

export type PaperRowPart = 'main' | 'numerator' | 'denominator' | 'trend' | 'other';

export interface PaperColumn {
  /** from 0 */
  at: number;
  heading: string;
  /** what its cells are to a row: figure, numerator, arrow, target, … */
  role: string;
  /** what the heading announces, such as rag or notes; null when it says nothing known */
  kind: string | null;
  period: Period | null;
  priorYear: boolean;
}

export interface PaperText {
  kind: 'heading' | 'commentary' | 'action-table' | 'glossary' | 'key' | 'table';
  heading: string | null;
  row: number;
  /** paragraphs, or rows of tables with their cells joined by tabs */
  lines: string[];
}

export type StatedBy = 'told' | 'published' | 'meeting' | 'heading' | 'file name' | 'last month' | 'arrival';

export interface Paper {
  title: string | null;
  statedOn: Day | null;
  statedBy: StatedBy | null;
  rows: PaperRow[];
  /** headings that announce a section and have no rows ("SEND Workforce (BCP)") */
  emptySections: string[];
  texts: PaperText[];
  /** where the figures stand, of tables with months across */
  tables: PaperTable[];
  issues: Issue[];
}
