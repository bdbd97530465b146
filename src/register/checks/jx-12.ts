// A decision to assess, or to make a plan, that is dated after the plan.

import type { CaseCheck } from '../check.ts';
import { dayWords } from '../check-facts.ts';
import { cite, findInEach, isoOrNull } from '../check-rows.ts';
import { foundIn, isBefore } from '../found.ts';

export default {
  id: 'JX-12',
  set: 'journey',
  title: 'Decided after the plan was sent',
  plain:
    'The decision to assess or to make a plan is dated after the final plan it led to. A decision on the day of the plan is in order. Decisions to assess again belong to a later assessment and are left alone.',
  severity: 'query',
  fields: ['decision.decidedOn', 'plan.issuedOn'],
  source: 'Children and Families Act 2014, sections 36 and 37: the decision comes before the plan.',
  examples: [
    {
      name: 'a decision a day after the plan is found',
      held: {
        decision: [{ kind: 'issue', plan: 'plan-1', decidedOn: '2024-10-05' }],
        plan: [{ issuedOn: '2024-10-04' }],
      },
      finds: ['decision-1'],
    },
    {
      name: 'a decision on the day of the plan is in order',
      held: {
        decision: [{ kind: 'issue', plan: 'plan-1', decidedOn: '2024-10-04' }],
        plan: [{ issuedOn: '2024-10-04' }],
      },
      finds: [],
    },
    {
      name: 'the plan is found by the request that both name',
      held: {
        request: [{}],
        decision: [{ kind: 'assess', request: 'request-1', decidedOn: '2024-10-05' }],
        plan: [{ request: 'request-1', issuedOn: '2024-10-04' }],
      },
      finds: ['decision-1'],
    },
    {
      name: 'a decision on the placement may come later',
      held: {
        decision: [{ kind: 'placement', plan: 'plan-1', decidedOn: '2024-11-05' }],
        plan: [{ issuedOn: '2024-10-04' }],
      },
      finds: [],
    },
  ],
  find(held) {
    return findInEach(held.decision, (decision) => {
      if (decision.kind !== 'assess' && decision.kind !== 'issue') return null;
      const plan = held.plan.find(
        ({ id, request }) => id === decision.plan || (request !== null && request === decision.request),
      );
      if (!plan || !isBefore(plan.issuedOn, decision.decidedOn)) return null;
      const facts = { decidedOn: isoOrNull(decision.decidedOn), issuedOn: isoOrNull(plan.issuedOn) };
      return foundIn('decision', decision, 'decidedOn', facts, [cite('plan', plan)]);
    });
  },
  sentence: (f) =>
    `The decision is dated ${dayWords(f.decidedOn)}, after the plan was sent on ${dayWords(f.issuedOn)}. Check both dates; the day of the decision is not the day on which it was keyed.`,
} satisfies CaseCheck;
