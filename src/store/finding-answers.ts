// What was answered to a data check's finding: every answer is kept, the newest one stands.

import { type Day, day, isoDay } from '../clocks/index.ts';
import { jsonText, storableText } from './json.ts';
import type { Reader, Write } from './store.ts';

export type FindingAnswerKind = 'corrected' | 'explained' | 'accepted' | 'opened again';

export interface FindingAnswer {
  /** the finding's key: the rule, the KPI and the figures it is about */
  finding: string;
  answer: FindingAnswerKind;
  reason: string;
  /** the last day for which an accepted finding is left alone */
  until: Day | null;
  /** the finding as it was answered: what it said, and about which KPI and month */
  found: Record<string, unknown>;
  answeredBy: string;
  answeredOn: Day;
}

/** The answer that stands for each finding, by the finding's key. */
export async function findingAnswers(reader: Reader, area: string): Promise<Map<string, FindingAnswer>> {
  const rows = await reader.db
    .selectFrom('finding_answer')
    .distinctOn('finding')
    .select(['finding', 'answer', 'reason', 'until', 'found', 'answered_by', 'answered_on'])
    .where('area', '=', area)
    .orderBy('finding')
    .orderBy('change', 'desc')
    .execute();
  return new Map(
    rows.map((row) => [
      row.finding,
      {
        finding: row.finding,
        answer: row.answer as FindingAnswerKind,
        reason: row.reason,
        until: row.until === null ? null : day(row.until),
        found: row.found as Record<string, unknown>,
        answeredBy: row.answered_by,
        answeredOn: day(row.answered_on),
      },
    ]),
  );
}

/** Answered twice in one change, the later stands. */
export async function saveFindingAnswer(tx: Write, answer: FindingAnswer): Promise<void> {
  const stands = {
    answer: answer.answer,
    reason: storableText(answer.reason),
    until: answer.until === null ? null : isoDay(answer.until),
    found: jsonText(answer.found),
    answered_by: storableText(answer.answeredBy),
    answered_on: isoDay(answer.answeredOn),
  };
  await tx.db
    .insertInto('finding_answer')
    .values({ area: tx.area, finding: storableText(answer.finding), change: tx.change, ...stands })
    .onConflict((same) => same.columns(['area', 'finding', 'change']).doUpdateSet(stands))
    .execute();
}
