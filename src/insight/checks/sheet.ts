// What data checks look at: a scorecard as it stands, be it one paper, one returned file or the figures of all papers together.

import type { Day, Period } from '../../clocks/index.ts';
import type { Arrow, Frequency, Measure, Polarity, Unit, ValueStatus } from '../../measures/index.ts';

/** Where the figure is printed; null for one that was never printed. */
export interface CheckedPlace {
  file: string;
  sheet: string | null;
  row: number;
  column: string;
}

export interface CheckedCell {
  period: Period;
  /** shares are 0 to 1 */
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  /** decimal places printed (of the percentage, for shares); null when worked out */
  decimals: number | null;
  status: ValueStatus;
  /** the arrow printed in or beside the cell */
  arrow: Arrow | null;
  note: string | null;
  printed: string;
  place: CheckedPlace | null;
}

export type ComparisonLevel = 'england' | 'region' | 'neighbours';

export interface CheckedRow {
  /** place in the paper, from 1: tells two rows of one measure apart */
  order: number;
  section: string | null;
  label: string;
  ref: string | null;
  under: string | null;
  place: CheckedPlace | null;
  tile: boolean;
  measure: Measure;
  unit: Unit;
  /** the direction that the paper says is required; undefined when it has no such column */
  required: Polarity | undefined;
  frequency: Frequency;
  /** the one arrow of the whole row, where a paper prints one: it is the newest month's */
  trend: Arrow | null;
  /** the run of months, in order, one a period */
  cells: CheckedCell[];
  /** columns that repeat a month of a year ago */
  priorYear: CheckedCell[];
  target: CheckedCell | null;
  benchmarks: { level: ComparisonLevel; cell: CheckedCell }[];
}

/** What another paper, dated earlier, gave for a figure. */
export interface EarlierFigure {
  value: number;
  decimals: number | null;
  statedOn: Day;
  file: string;
}

export interface CheckedSheet {
  title: string;
  statedOn: Day;
  today: Day;
  rows: CheckedRow[];
  /** every period that some row has a column for, in order */
  periods: Period[];
  /** the newest month with a figure in it */
  month: Period | null;
  /** what earlier papers gave for a measure and period in their own run of months, oldest first */
  earlier(measure: string, period: Period): EarlierFigure[];
}
