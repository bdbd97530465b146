// The grade of each source of case records: from its dates, its rows as they stand, and what the checks find in them.

import { type GradeReason, gradeSource, type SourceGrade } from '../../insight/index.ts';
import type { ListedRecordFinding } from './findings.ts';
import { type RecordsChecked, rowKey } from './found.ts';
import type { RecordFeed } from './record-feeds.ts';

export interface GradedSource extends SourceGrade {
  rows: number;
  /** rows with at least one error that nobody has explained */
  rowsWithErrors: number;
  notSeen: number;
}

/** By source. An error that was explained is none: the record is right as it stands. */
export function gradesOf(
  feeds: readonly RecordFeed[],
  checked: RecordsChecked,
  findings: readonly ListedRecordFinding[],
): Map<string, GradedSource> {
  const wrong = new Map<string, Set<string>>();
  for (const { source, row, severity, state } of findings) {
    if (source === null || row === null || severity !== 'error' || state === 'explained') continue;
    const rows = wrong.get(source);
    if (rows) rows.add(rowKey(source, row));
    else wrong.set(source, new Set([rowKey(source, row)]));
  }
  return new Map(
    feeds.map((feed) => {
      const { rows, values, unread, notSeen } = checked.sources.get(feed.id) ?? NOTHING;
      const rowsWithErrors = wrong.get(feed.id)?.size ?? 0;
      const daysLate = feed.last === null ? null : feed.daysLate;
      const { grade, reasons } = gradeSource({ daysLate, rows, rowsWithErrors, unread, values, notSeen });
      return [feed.id, { grade, reasons: reasons.map((one) => inWords(one, feed)), rows, rowsWithErrors, notSeen }];
    }),
  );
}

const NOTHING = { rows: 0, values: 0, unread: 0, notSeen: 0 };

function inWords(reason: GradeReason, { state }: RecordFeed): GradeReason {
  if (reason.about !== 'on time' || state !== 'no-dates') return reason;
  return { ...reason, sentence: 'Nobody has said how often its records are due.' };
}
