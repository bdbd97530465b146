// What is said of one file that was read: what it held, what was kept, what it changes, what to look at.

import { type Day, dayInLondon, type Issue, plainDay } from '../../clocks/index.ts';
import type { BenchmarksReport } from '../benchmarks/report.ts';
import { operationIssue } from '../issues.ts';
import type { RecordsReport } from '../records/report.ts';
import type { FileChanges } from './changes.ts';

export interface FileReport {
  file: string;
  sha256: string;
  format: string | null;
  title: string | null;
  statedOn: Day | null;
  statedBy: string | null;
  alreadyImported: boolean;
  saved: boolean;
  /** KPI rows of tables */
  read: number;
  accepted: number;
  rejected: number;
  tiles: number;
  cells: number;
  /** cells whose words could not be understood: kept as printed, without a figure */
  rejectedCells: number;
  emptySections: string[];
  texts: number;
  rows: RowReport[];
  changes: FileChanges;
  /** of a file of case records, what it changes there; null for a paper */
  records: RecordsReport | null;
  /** of a release of published statistics, what it holds; null for anything else */
  benchmarks: BenchmarksReport | null;
  issues: Issue[];
  issueCount: number;
}

export interface RowReport {
  order: number;
  row: number;
  sheet: string | null;
  section: string | null;
  label: string;
  ref: string | null;
  tile: boolean;
  measure: string;
  title: string;
  how: string;
  confidence: number;
  near: { measure: string; title: string; confidence: number }[];
  cells: number;
}

export function emptyReport(file: string, sha256: string): FileReport {
  return {
    file,
    sha256,
    format: null,
    title: null,
    statedOn: null,
    statedBy: null,
    alreadyImported: false,
    saved: false,
    read: 0,
    accepted: 0,
    rejected: 0,
    tiles: 0,
    cells: 0,
    rejectedCells: 0,
    emptySections: [],
    texts: 0,
    rows: [],
    changes: { newCount: 0, sameCount: 0, restatedCount: 0, olderCount: 0, restated: [] },
    records: null,
    benchmarks: null,
    issues: [],
    issueCount: 0,
  };
}

/** References are often plain numbers, so that a row's own number is marked. */
export function rowNumber(order: number): string {
  return `#${order}`;
}

export function addIssue(report: FileReport, issue: Issue): void {
  report.issues = [...report.issues, issue];
  report.issueCount += 1;
}

/** The very file came before, as `before` was named then; null: at this moment, by somebody else. */
export function alreadyImported(
  report: FileReport,
  before: { fileName: string; recordedAt: string } | null,
): FileReport {
  const facts = {
    file: before?.fileName ?? report.file,
    on: before ? plainDay(dayInLondon(new Date(before.recordedAt))) : 'this day',
  };
  return {
    ...report,
    alreadyImported: true,
    issues: [operationIssue('already-imported', 'warns', { file: report.file }, facts)],
    issueCount: 1,
  };
}
