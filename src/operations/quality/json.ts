// Findings and sources of case records as JSON: ISO days, and rows by the case system's own numbers.

import type { FindingAnswer } from '../../store/index.ts';
import { isoOrNull } from '../words.ts';
import type { ListedRecordFinding } from './findings.ts';
import { withoutUpn } from './handed-back.ts';
import type { SourceStanding } from './standings.ts';

export function findingJson(one: ListedRecordFinding) {
  return {
    key: one.key,
    check: one.check.id,
    title: one.check.title,
    set: one.check.set,
    severity: one.severity,
    state: one.state,
    source: one.source,
    owner: one.owner,
    person: one.person,
    record: one.row?.number ?? null,
    row: one.row && { table: one.row.table, id: withoutUpn(one.row.id) },
    field: one.field,
    place: one.row && { file: one.row.file, sheet: one.row.sheet, row: one.row.row, column: one.row.column },
    since: isoOrNull(one.since),
    daysOutstanding: one.days,
    message: one.sentence,
    answer: one.answer && recordAnswerJson(one.answer),
    stillThereOn: isoOrNull(one.stillThereOn),
  };
}

export function recordAnswerJson({ finding, answer, reason, until, answeredBy, answeredOn, found }: FindingAnswer) {
  return {
    finding,
    answer,
    reason,
    until: isoOrNull(until),
    answeredBy,
    answeredOn: isoOrNull(answeredOn),
    found,
  };
}

export function standingJson({ graded, last, dueOn, ...feed }: SourceStanding) {
  return {
    ...feed,
    last: last && { ...last, on: isoOrNull(last.on) },
    dueOn: isoOrNull(dueOn),
    ...(graded ?? { grade: null, reasons: [], rows: null, rowsWithErrors: null, notSeen: null }),
  };
}
