// What can be counted: every table of the case records, and two that are made of several: time with a plan, time under assessment.

import type { TableId } from '../register/index.ts';
import type { AreaTables, EngineColumn } from './engine/tables.ts';

/**
 * `plan-time` is the time of each plan cut wherever place, need, officer, care, activity or waiting changes, so that nothing
 * changes within a row; `assessment-time` the time under assessment, once more where mediation or an order began it again.
 */
export type SourceId = TableId | 'plan-time' | 'assessment-time';

/** A field that no file brings and that is worked out from other rows, as if the table held it. */
export interface WorkedOutField {
  /** 'request.decidedOn' */
  id: string;
  table: TableId;
  field: string;
  title: string;
  /** the rule, in a sentence */
  plain: string;
  type: 'day' | 'code' | 'yes-no' | 'of';
  codes?: readonly string[];
  of?: TableId;
  make(tables: AreaTables): EngineColumn;
}
