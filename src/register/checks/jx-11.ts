// A plan whose request or assessment was never decided.

import type { CaseCheck } from '../check.ts';
import { dayWords } from '../check-facts.ts';
import { cite, findInEach, isoOrNull, rowNamed } from '../check-rows.ts';
import { foundIn } from '../found.ts';

export default {
  id: 'JX-11',
  set: 'journey',
  title: 'Plan without a decision',
  plain:
    'A plan was sent, and the request or the assessment it came from has no outcome or awaits one. Plans that moved in are left alone, and so are plans still in draft.',
  severity: 'query',
  fields: ['request.outcome', 'assessment.outcome', 'plan.issuedOn'],
  source: 'Children and Families Act 2014, sections 36 and 37: the decisions to assess and to make a plan come first.',
  examples: [
    {
      name: 'the request of a plan that was sent has no outcome',
      held: { request: [{}], plan: [{ request: 'request-1', issuedOn: '2024-10-04' }] },
      finds: ['request-1'],
    },
    {
      name: 'the assessment of a plan that was sent awaits an outcome',
      held: {
        request: [{ outcome: 'Y' }],
        assessment: [{ request: 'request-1', outcome: 'A' }],
        plan: [{ request: 'request-1', assessment: 'assessment-1', issuedOn: '2024-10-04' }],
      },
      finds: ['assessment-1'],
    },
    {
      name: 'both are decided',
      held: {
        request: [{ outcome: 'Y' }],
        assessment: [{ request: 'request-1', outcome: 'Y' }],
        plan: [{ request: 'request-1', assessment: 'assessment-1', issuedOn: '2024-10-04' }],
      },
      finds: [],
    },
    {
      name: 'a plan that is in draft may run ahead of its outcome',
      held: {
        request: [{ outcome: 'Y' }],
        assessment: [{}],
        plan: [{ assessment: 'assessment-1', draftOn: '2024-09-04' }],
      },
      finds: [],
    },
    {
      name: 'a plan that moved in was decided on elsewhere',
      held: { request: [{}], plan: [{ request: 'request-1', issuedOn: '2024-10-04', transferredFrom: '839' }] },
      finds: [],
    },
  ],
  find(held) {
    return findInEach(held.plan, (plan) => {
      if (plan.issuedOn === null || plan.transferredFrom !== null || plan.transferredOn !== null) return null;
      const facts = { issuedOn: isoOrNull(plan.issuedOn) };
      const request = rowNamed(held.request, plan.request);
      if (request && isUndecided(request.outcome))
        return foundIn('request', request, 'outcome', { ...facts, of: 'request' }, [cite('plan', plan)]);
      const assessment = rowNamed(held.assessment, plan.assessment);
      if (assessment && isUndecided(assessment.outcome))
        return foundIn('assessment', assessment, 'outcome', { ...facts, of: 'assessment' }, [cite('plan', plan)]);
      return null;
    });
  },
  sentence: (f) =>
    `A plan was sent on ${dayWords(f.issuedOn)}, but its ${f.of} has no outcome. Record what was decided and on which day the family was told.`,
} satisfies CaseCheck;

function isUndecided(outcome: string | null): boolean {
  return outcome === null || outcome === 'A';
}
