// An answer to what a data check found: corrected, explained, accepted until a day, or opened again. Every answer is kept.

import { z } from 'zod';
import type { Day, Issue } from '../../clocks/index.ts';
import { type Area, type FindingAnswer, saveFindingAnswer } from '../../store/index.ts';
import { inArea } from '../areas.ts';
import { type AnswerGiven, answerRefusals } from '../checks/answer-refusals.ts';
import { type FoundFinding, findingsIn } from '../checks/findings.ts';
import { storedSheets } from '../checks/stored.ts';
import { dayField } from '../dates.ts';
import { figuresOf } from '../figures.ts';
import { operationIssue } from '../issues.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';
import { isoOrNull } from '../words.ts';

export interface AnsweredFinding {
  area: Area;
  answer: FindingAnswer;
}

const MOST_WORDS = 2_000;

export default defineOperation({
  id: 'answer-finding',
  title: 'Answer a data check',
  needs: 'answer-checks',
  writes: true,
  input: z.object({
    finding: z.string().trim().min(1).describe("the finding's key, as the data checks give it"),
    answer: z
      .enum(['corrected', 'explained', 'accepted', 'opened again'], 'choose corrected, explained or accepted')
      .describe('corrected: new figures are in. explained: the figures are right. accepted: they stay until a day'),
    reason: z.string().trim().max(MOST_WORDS, `Keep the reason under ${MOST_WORDS} letters`).default(''),
    until: dayField.describe('the last day for which an accepted finding is left alone'),
  }),
  async run(ctx, input): Promise<Outcome<AnsweredFinding>> {
    const found = await inArea(ctx);
    if (!found.ok) return refused(found.issues);
    const { store, area } = found.at;
    const figures = await figuresOf(store, area);
    const { sheets } = await storedSheets(store, figures, ctx.today);
    const finding = findingsIn(sheets).findings.find(({ key }) => key === input.finding);
    if (!finding) return refused([operationIssue('finding-unknown', 'stops', { field: 'finding' }, {})]);
    const issues = refusals(finding, input, ctx.today);
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
    const { rule, measure, period, key } = finding;
    const facts = { finding: key, rule, measure, period, answer: answer.answer, until: isoOrNull(answer.until) };
    await store.write(area.code, { operation: 'answer-finding', actor: ctx.actor, facts }, (tx) =>
      saveFindingAnswer(tx, answer),
    );
    return done({ area, answer });
  },
  json: ({ area, answer }) => ({
    area: area.code,
    ...answer,
    until: isoOrNull(answer.until),
    answeredOn: isoOrNull(answer.answeredOn),
  }),
});

function refusals(finding: FoundFinding, given: AnswerGiven, today: Day): Issue[] {
  const issues = answerRefusals(given, today);
  // The check looks again before it closes anything.
  return given.answer === 'corrected' && finding.putRight === null
    ? [operationIssue('finding-still-there', 'stops', { field: 'answer' }, { file: finding.files.at(-1)! }), ...issues]
    : issues;
}

/** What the answer was given to, so that it can be read when the finding has gone. */
function asFound({ rule, title, measure, label, period, facts, message }: FoundFinding): Record<string, unknown> {
  return { rule, title, measure, label, period, facts, message };
}
