// An answer to what a check found in case records: put right in the case system, explained, accepted until a day, or opened again.

import { z } from 'zod';
import { type Area, type FindingAnswer, saveFindingAnswer } from '../../store/index.ts';
import { answerRefusals } from '../checks/answer-refusals.ts';
import { dayField } from '../dates.ts';
import { operationIssue } from '../issues.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';
import type { ListedRecordFinding } from '../quality/findings.ts';
import { qualityOf } from '../quality/quality-of.ts';
import { isoOrNull } from '../words.ts';

export interface AnsweredCaseFinding {
  area: Area;
  answer: FindingAnswer;
}

const MOST_WORDS = 2_000;

export default defineOperation({
  id: 'answer-case-finding',
  title: 'Answer a check of case records',
  needs: 'answer-checks',
  writes: true,
  input: z.object({
    finding: z.string().trim().min(1).describe("the finding's key, as the checks give it"),
    answer: z
      .enum(['corrected', 'explained', 'accepted', 'opened again'], 'choose put right, explained or accepted')
      .describe(
        'corrected: put right in the case system. explained: the record is right. accepted: it stays until a day',
      ),
    reason: z.string().trim().max(MOST_WORDS, `Keep the reason under ${MOST_WORDS} letters`).default(''),
    until: dayField.describe('the last day for which an accepted finding is left alone'),
  }),
  async run(ctx, input): Promise<Outcome<AnsweredCaseFinding>> {
    const found = await qualityOf(ctx);
    if (!found.ok) return refused(found.issues);
    const { at, findings } = found.value;
    const finding = findings.find(({ key }) => key === input.finding);
    if (!finding) return refused([operationIssue('case-finding-unknown', 'stops', { field: 'finding' }, {})]);
    const issues = answerRefusals(input, ctx.today);
    if (issues.length > 0) return refused(issues);
    const answer: FindingAnswer = {
      finding: finding.key,
      answer: input.answer,
      reason: input.reason,
      until: input.answer === 'accepted' ? input.until : null,
      found: asFound(finding),
      answeredBy: ctx.actor.name,
      answeredOn: ctx.today,
    };
    const facts = {
      finding: finding.key,
      check: finding.check.id,
      source: finding.source,
      answer: answer.answer,
      until: isoOrNull(answer.until),
    };
    await at.store.write(at.area.code, { operation: 'answer-case-finding', actor: ctx.actor, facts }, (tx) =>
      saveFindingAnswer(tx, answer),
    );
    return done({ area: at.area, answer });
  },
  json: ({ area, answer }) => ({
    area: area.code,
    ...answer,
    until: isoOrNull(answer.until),
    answeredOn: isoOrNull(answer.answeredOn),
  }),
});

/** What the answer was given to, for when the finding has gone; by our number of the person, never by the case system's. */
function asFound({ check, source, person, row, sentence }: ListedRecordFinding): Record<string, unknown> {
  return { check: check.id, title: check.title, source, person, table: row?.table ?? null, message: sentence };
}
