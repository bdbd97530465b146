// What is said of figures that people send: the sources, what came for each period and KPI, and the next step.

import type { Day, Period, PeriodKind } from '../clocks/index.ts';
import type { Footprint, Measure } from '../measures/index.ts';

/** Who sends figures, what, and how many days after the period's end. */
export interface FeedSource {
  id: string;
  title: string;
  owner: string;
  contact: string | null;
  escalateTo: string | null;
  footprint: Footprint;
  measures: string[];
  /** null: each KPI's own release lag */
  dueDays: number | null;
  /** nobody has set it up: it follows from the catalogue */
  derived: boolean;
}

export interface FeedChaser {
  dataSource: string;
  period: Period;
  kind: 'chased' | 'escalated';
  doneOn: Day;
}

/**
 * `came` is not judged: it stood here before lateness could be known. `due` is before its date with nothing said;
 * `awaited` is what its owner has promised for a later day.
 */
export type FeedState = 'on-time' | 'came-late' | 'came' | 'due' | 'awaited' | 'not-received';

/** One KPI for one period. */
export interface FeedLine {
  measure: string;
  period: Period;
  dueOn: Day;
  state: FeedState;
  /** days after the due date: until it came, or until today */
  daysLate: number | null;
  cameOn: Day | null;
  awaitedUntil: Day | null;
}

export interface FeedMeasure {
  measure: Measure;
  /** null: sent now and then, with no due dates */
  kind: PeriodKind | null;
  /** newest first */
  lines: FeedLine[];
  /** the newest period that has an answer; null when none ever came */
  lastPeriod: Period | null;
  /** periods past their date, up to the newest, with no answer */
  missesInARow: number;
}

export interface Feed {
  source: FeedSource;
  measures: FeedMeasure[];
  /** one a period, newest due date first */
  requests: FeedRequest[];
  /** the newest period for which anything came */
  lastPeriod: Period | null;
  /** the most of its KPIs' */
  missesInARow: number;
  next: NextStep;
}

export interface NextStep {
  do: 'nothing' | 'wait' | 'chase' | 'chase-again' | 'escalate';
  /** the period that is chased; null when nothing is */
  period: Period | null;
  /** the last thing done about it */
  last: FeedChaser | null;
}

/** What a source owes for one period. */
export interface FeedRequest {
  period: Period;
  /** the first of its KPIs' due dates that has passed without an answer; else the last of them */
  dueOn: Day;
  state: FeedState;
  daysLate: number | null;
  awaitedUntil: Day | null;
  came: number;
  of: number;
  /** KPIs with no answer yet */
  missing: string[];
}
