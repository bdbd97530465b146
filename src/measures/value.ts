// One figure of one measure for one period, with everything that is known about it. A cell never holds text.

import type { Day, Period } from '../clocks/index.ts';

export type ValueStatus =
  | 'actual'
  | 'provisional'
  | 'carried-forward'
  | 'awaited'
  | 'not-applicable'
  | 'suppressed'
  | 'rejected';

export type Arrow = 'up' | 'down' | 'same';

/** The cell of a file that said so. */
export interface ValueSource {
  paper: string;
  file: string;
  statedOn: Day;
  sheet: string | null;
  row: number;
  column: string;
  printed: string;
  /** left out for a published paper */
  sent?: SentBy;
  /** worked out from case records: no file says it */
  workedOut?: true;
}

/** Who sent a return: the data source, at what time of the day, and who typed it where it was typed. */
export interface SentBy {
  /** 'HH:MM:SS.mmm' */
  statedTime: string;
  /** id of the data source */
  dataSource: string;
  /** null for a file */
  typedBy: string | null;
}

export interface Value {
  measure: string;
  /** version of the definition */
  version: number;
  area: string;
  period: Period;
  numerator: number | null;
  denominator: number | null;
  /** shares are 0 to 1; null whenever the status is not a figure's */
  value: number | null;
  /** decimal places printed in the paper (of the percentage, for shares), −3 where it prints thousands; null when worked out */
  decimals: number | null;
  status: ValueStatus;
  /** when an awaited figure is due */
  dueOn: Day | null;
  arrow: Arrow | null;
  note: string | null;
  source: ValueSource;
  /** 1 for the first figure, +1 each time a later paper gave another */
  revision: number;
  /** from when it was known: the day of the paper that first gave it */
  knownFrom: Day;
  /** the day a later paper replaced it; null while it stands */
  knownTo: Day | null;
}
