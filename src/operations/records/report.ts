// What is said of a file of case records before it is saved and after: what is new, changed and gone, and what to look at.

import type { Day } from '../../clocks/index.ts';
import type { CaseCheckWords, TableId } from '../../register/index.ts';
import type { FigureChanges } from './figure-changes.ts';

export interface RecordsReport {
  /** who brings such files */
  source: string;
  sourceTitle: string;
  holds: 'dated events' | 'snapshot';
  /** the day of this source's newest records that are kept; null when these are its first */
  lastStatedOn: Day | null;
  mapping: { id: string; version: number; title: string } | null;
  collection: { year: number; censusDay: Day; la: string; notConfirmed: boolean } | null;
  tables: TableChanges[];
  /** counted over the changed rows that were looked at one by one, at most as many as `lookedAt` says */
  fields: FieldChange[];
  lookedAt: number;
  /** rows whose new state cannot follow the one that stands */
  steps: ImpossibleStep[];
  people: PeopleFound;
  checks: CheckTally[];
  /** the checks judge by this day: census day of a return, the day of an extract's run, else today */
  judgedOn: Day;
  /** what it changes on the scorecard; null when that was not asked, and of a file that cannot be saved */
  figures: FigureChanges | null;
}

export interface TableChanges {
  table: TableId;
  title: string;
  new: number;
  changed: number;
  unchanged: number;
  /** was gone, and is there again */
  back: number;
  /** a second row of the same number in one file: not kept */
  repeated: number;
  /** in the newest snapshot before this one and not in it */
  gone: number;
  /** the first of the gone, by the source's own numbers */
  goneIds: string[];
}

export interface FieldChange {
  table: TableId;
  field: string;
  title: string;
  rows: number;
  /** by the source's own number; values in words, none of a field that is kept apart */
  example: { id: string; was: string; is: string };
}

export interface ImpossibleStep {
  table: TableId;
  id: string;
  sentence: string;
}

export interface PeopleFound {
  inFile: number;
  /** seen for the first time */
  new: number;
  /** joined to somebody whom another source knows */
  matched: number;
  /** alike and not surely the same: a person decides */
  queued: number;
}

export interface CheckTally extends Pick<CaseCheckWords, 'id' | 'title' | 'severity' | 'set'> {
  count: number;
  /** the first, by the source's own number of the row */
  examples: { record: string; place: { sheet: string | null; row: number | null }; sentence: string }[];
}
