// What the reading thread says of a file of case records: first what it is, then its rows, last what the checks found in them.

import type { Issue } from '../../clocks/index.ts';
import type { RecordsHead } from '../../imports/index.ts';
import type { RegisterRow } from '../../register/index.ts';
import type { CheckTally } from './report.ts';

export interface RecordsHeadAnswer {
  kind: 'records-head';
  head: RecordsHead;
  issues: Issue[];
}

export interface RecordRowsAnswer {
  kind: 'records';
  rows: RegisterRow[];
  issues: Issue[];
  /** issues beyond those that are listed */
  unlisted: number;
  done: number;
  of: number;
}

export interface RecordsEndAnswer {
  kind: 'records-end';
  checks: CheckTally[];
}
