// SX-16: a plan where none was agreed.

import type { CaseCheck } from '../check.ts';
import { cite, findInEach, rowNamed } from '../check-rows.ts';

const WORDS: Record<string, string> = { N: 'no plan', A: 'not decided yet', W: 'withdrawn' };

export default {
  id: 'SX-16',
  set: 'sen2',
  title: 'Plan without a decision to make one',
  plain:
    'Looks for plans whose assessment ended without a plan, was withdrawn or is not decided. A decision against that went to mediation or appeal keeps its first outcome and may lead to a plan.',
  severity: 'error',
  fields: ['plan.assessment', 'assessment.outcome', 'assessment.mediation', 'assessment.tribunal'],
  source: 'Children and Families Act 2014, section 37; the rule of the return is not confirmed.',
  toVerify: true,
  examples: [
    {
      name: 'an assessment that led to a plan, and a historical one',
      held: {
        assessment: [{ outcome: 'Y' }, { outcome: 'H' }],
        plan: [{ assessment: 'assessment-1' }, { assessment: 'assessment-2' }],
      },
      finds: [],
    },
    {
      name: 'an assessment that ended without one',
      held: { assessment: [{ outcome: 'N' }], plan: [{ assessment: 'assessment-1' }] },
      finds: ['plan-1'],
    },
    {
      name: 'on the boundary: ended without one, and mediation after it',
      held: { assessment: [{ outcome: 'N', mediation: true }], plan: [{ assessment: 'assessment-1' }] },
      finds: [],
    },
    {
      name: 'mediation on other matters does not change the decision',
      held: { assessment: [{ outcome: 'N', otherMediation: true }], plan: [{ assessment: 'assessment-1' }] },
      finds: ['plan-1'],
    },
    {
      name: 'not decided, and not stated',
      held: {
        assessment: [{ outcome: 'A' }, {}],
        plan: [{ assessment: 'assessment-1' }, { assessment: 'assessment-2' }],
      },
      finds: ['plan-1', 'plan-2'],
    },
  ],
  find: (held) =>
    findInEach(held.plan, (plan) => {
      const assessment = rowNamed(held.assessment, plan.assessment);
      if (!assessment || assessment.outcome === 'Y' || assessment.outcome === 'H') return null;
      if (assessment.outcome === 'N' && (assessment.mediation || assessment.tribunal)) return null;
      return {
        rows: [cite('plan', plan), cite('assessment', assessment)],
        field: 'assessment',
        facts: { outcome: WORDS[assessment.outcome ?? ''] === undefined ? null : assessment.outcome },
      };
    }),
  sentence: ({ outcome }) =>
    `There is a plan, and its assessment has ${outcome === null ? 'no outcome' : `the outcome “${WORDS[String(outcome)]}”`}. Enter the decision on the assessment, or link the plan to the assessment that it followed.`,
} satisfies CaseCheck;
