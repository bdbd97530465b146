// SX-12: an outcome without its day, or a day without its outcome.

import type { CaseCheck, CaseFound } from '../check.ts';
import { cite, findInEach, NOTHING } from '../check-rows.ts';
import type { Held, Row } from '../record.ts';

function judgeRequest(request: Row<'request'>): CaseFound | null {
  const { outcome, outcomeOn } = request;
  const what = outcomeOn === null ? dayMissing(outcome) : outcomeMissing(outcome);
  return what && { rows: [cite('request', request)], field: fieldFor(what), facts: { of: 'request', what } };
}

/** The day of a plan agreed is the day it was issued: until there is a plan there is none. */
function judgeAssessment(held: Held, assessment: Row<'assessment'>): CaseFound | null {
  const { outcome, outcomeOn } = assessment;
  const agreed = outcome === 'Y' && !held.plan.some((plan) => plan.assessment === assessment.id);
  const what = outcomeOn !== null ? outcomeMissing(outcome) : agreed ? null : dayMissing(outcome);
  return what && { rows: [cite('assessment', assessment)], field: fieldFor(what), facts: { of: 'assessment', what } };
}

/** Sources disagree on whether a request withdrawn has a day, so it may have one. */
const dayMissing = (outcome: string | null) => (outcome === 'Y' || outcome === 'N' ? 'no day' : null);
const outcomeMissing = (outcome: string | null) =>
  outcome === 'A' ? 'day too soon' : outcome === null ? 'no outcome' : null;
const fieldFor = (what: string) => (what === 'no outcome' ? 'outcome' : 'outcomeOn');

export default {
  id: 'SX-12',
  set: 'sen2',
  title: 'Outcome and its day do not go together',
  plain:
    'Looks at requests and assessments: a decision for or against has the day on which it was told, one that is awaited has none, and a day has an outcome. Historical and withdrawn ones may have a day or not; an assessment that led to a plan has its day once there is a plan.',
  severity: 'error',
  fields: ['request.outcome', 'request.outcomeOn', 'assessment.outcome', 'assessment.outcomeOn', 'plan.assessment'],
  source: 'SEN2 guide, modules 2 and 3, as read by the sector; the rule of the return is not confirmed.',
  toVerify: true,
  examples: [
    {
      name: 'a decision to assess with its day',
      held: { request: [{ outcome: 'Y', outcomeOn: '2024-08-30' }] },
      finds: [],
    },
    {
      name: 'decisions without their days',
      held: { request: [{ outcome: 'Y' }, { outcome: 'N' }] },
      finds: ['request-1', 'request-2'],
    },
    {
      name: 'awaited, and yet with a day',
      held: { request: [{ outcome: 'A', outcomeOn: '2024-08-30' }] },
      finds: ['request-1'],
    },
    { name: 'a day and no outcome', held: { request: [{ outcomeOn: '2024-08-30' }] }, finds: ['request-1'] },
    {
      name: 'on the boundary: awaited, historical and withdrawn need no day',
      held: { request: [{ outcome: 'A' }, { outcome: 'H' }, { outcome: 'W' }] },
      finds: [],
    },
    { name: 'a plan agreed and not issued yet has no day', held: { assessment: [{ outcome: 'Y' }] }, finds: [] },
    {
      name: 'with the plan it needs one',
      held: { assessment: [{ outcome: 'Y' }], plan: [{ assessment: 'assessment-1' }] },
      finds: ['assessment-1'],
    },
  ],
  find(held) {
    const requests = findInEach(held.request, judgeRequest);
    const assessments = findInEach(held.assessment, (row) => judgeAssessment(held, row));
    return assessments === NOTHING ? requests : [...requests, ...assessments];
  },
  sentence: ({ of, what }) =>
    what === 'no day'
      ? `The ${of} has an outcome and no day on which it was told. Enter the date of the letter.`
      : what === 'no outcome'
        ? `The ${of} has a day of outcome and no outcome. Enter what was decided, or take the day out.`
        : `The ${of} is down as awaiting a decision and yet has the day of one. Enter what was decided, or take the day out.`,
} satisfies CaseCheck;
