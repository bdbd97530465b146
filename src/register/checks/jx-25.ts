// A plan that moved in, counted as a plan that was made here.

import type { CaseCheck } from '../check.ts';
import { dayWords } from '../check-facts.ts';
import { findInEach, isoOrNull } from '../check-rows.ts';
import { foundIn } from '../found.ts';

export default {
  id: 'JX-25',
  set: 'journey',
  title: 'Plan that moved in counted as issued',
  plain:
    'A plan came from another council and has a day on which a first final plan was sent. It keeps the date on which it was first made and is no new plan of this area; an amended one sent later belongs to a review. A plan that moved in and has no such day is in order.',
  severity: 'query',
  fields: ['plan.issuedOn', 'plan.transferredFrom', 'plan.transferredOn'],
  source:
    'SEND Regulations 2014, regulation 15: the plan is treated as made by the new authority on the date it was first made.',
  examples: [
    {
      name: 'a plan that moved in with a day of issue is found',
      held: { plan: [{ startedOn: '2021-03-04', transferredFrom: '850', issuedOn: '2024-03-04' }] },
      finds: ['plan-1'],
    },
    {
      name: 'a plan that moved in without one is in order',
      held: { plan: [{ startedOn: '2021-03-04', transferredFrom: '850', transferredOn: '2024-03-04' }] },
      finds: [],
    },
    {
      name: 'a day of issue that is the day on which it was first made, elsewhere, is found too',
      held: { plan: [{ startedOn: '2021-03-04', transferredOn: '2024-03-04', issuedOn: '2021-03-04' }] },
      finds: ['plan-1'],
    },
    {
      name: 'a plan made here is in order',
      held: { plan: [{ startedOn: '2024-03-04', issuedOn: '2024-03-04' }] },
      finds: [],
    },
  ],
  find(held) {
    return findInEach(held.plan, (plan) => {
      const movedIn = plan.transferredFrom !== null || plan.transferredOn !== null;
      if (!movedIn || plan.issuedOn === null) return null;
      return foundIn('plan', plan, 'issuedOn', {
        issuedOn: isoOrNull(plan.issuedOn),
        transferredOn: isoOrNull(plan.transferredOn),
      });
    });
  },
  sentence: (f) =>
    `The plan moved in from another council${f.transferredOn === null ? '' : ` on ${dayWords(f.transferredOn)}`} and would count as a new plan issued on ${dayWords(f.issuedOn)}. Leave that day empty; record a plan amended since as amended.`,
} satisfies CaseCheck;
