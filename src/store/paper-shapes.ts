// A paper as the store keeps it: its header, its rows, and one statement for each cell. Plain data, in and out.

import type { Day, Issue, Period } from '../clocks/index.ts';
import type { Arrow, Frequency, Polarity, SentBy, Unit, ValueStatus } from '../measures/index.ts';

/** Where a row or a cell stands in its file. */
export interface PlaceInFile {
  sheet: string | null;
  row: number;
  column: string;
}

export interface StoredText {
  kind: string;
  heading: string | null;
  row: number;
  lines: string[];
}

export interface PaperHeader {
  area: string;
  /** sha-256 of the file, in hexadecimal: the paper's id */
  id: string;
  fileName: string;
  format: string;
  title: string | null;
  statedOn: Day;
  /** how the date was found: told, published, heading, file name, … */
  statedBy: string;
  /** left out for a published paper */
  sent?: SentBy | null;
  /** size of the file */
  bytes: number;
  issues: Issue[];
  texts: StoredText[];
  emptySections: string[];
  counts: Record<string, number>;
}

/** A paper that is being staged, or is staged; worthless once the process has ended. */
export interface PaperKey {
  readonly area: string;
  readonly key: number;
}

export interface StagedRow {
  /** place in the document, from 1 */
  order: number;
  section: string | null;
  label: string;
  ref: string | null;
  under: string | null;
  place: PlaceInFile;
  tile: boolean;
  unit: Unit | null;
  /** undefined when the paper has no column for the required direction */
  polarity: Polarity | undefined;
  frequency: Frequency | null;
  trend: Arrow | null;
  notes: string | null;
  measure: string | null;
  matchHow: string | null;
  /** 0 to 1 */
  matchConfidence: number | null;
}

export type StoredRow = StagedRow;

export type StatementKind = 'value' | 'target' | 'england' | 'region' | 'neighbours';

export interface StagedStatement {
  /** the row's order */
  order: number;
  /** place within the row, from 1 */
  seq: number;
  kind: StatementKind;
  measure: string;
  period: Period | null;
  priorYear: boolean;
  place: PlaceInFile;
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

export interface StoredStatement extends StagedStatement {
  /** id of its paper */
  paper: string;
  file: string;
  statedOn: Day;
  /** left out for what a published paper says */
  sent?: SentBy;
}

/** A committed paper without its words. */
export interface StoredPaper {
  area: string;
  id: string;
  fileName: string;
  format: string;
  title: string | null;
  statedOn: Day;
  statedBy: string;
  /** null for a published paper */
  sent: SentBy | null;
  /** our clock, ISO */
  recordedAt: string;
  bytes: number;
  emptySections: string[];
  counts: Record<string, number>;
  change: number;
}

export interface StoredPaperWhole extends StoredPaper {
  issues: Issue[];
  texts: StoredText[];
}
