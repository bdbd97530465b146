// A placement of a plan that ceased, still open.

import type { CaseCheck } from '../check.ts';
import { dayWords } from '../check-facts.ts';
import { cite, findInEach, isoOrNull, rowNamed } from '../check-rows.ts';
import { foundIn, hasCome } from '../found.ts';

export default {
  id: 'JX-14',
  set: 'journey',
  title: 'Ceased plan with an open placement',
  plain:
    'A plan has ceased, and a placement of it has no end or ends later. A placement that ends with the plan is in order. The child or young person may well stay where they are: the placement under this plan ends all the same.',
  severity: 'query',
  fields: ['placement.endedOn', 'plan.ceasedOn'],
  source: 'Children and Families Act 2014, section 45: nothing is secured under a plan that is no longer kept.',
  examples: [
    {
      name: 'a placement without an end under a plan that ceased is found',
      held: { plan: [{ ceasedOn: '2024-08-31' }], placement: [{ plan: 'plan-1', startedOn: '2022-09-01' }] },
      today: '2025-03-01',
      finds: ['placement-1'],
    },
    {
      name: 'a placement that ends with the plan is in order',
      held: {
        plan: [{ ceasedOn: '2024-08-31' }],
        placement: [{ plan: 'plan-1', startedOn: '2022-09-01', endedOn: '2024-08-31' }],
      },
      today: '2025-03-01',
      finds: [],
    },
    {
      name: 'a placement that ends a day after the plan is found',
      held: {
        plan: [{ ceasedOn: '2024-08-31' }],
        placement: [{ plan: 'plan-1', startedOn: '2022-09-01', endedOn: '2024-09-01' }],
      },
      today: '2025-03-01',
      finds: ['placement-1'],
    },
    {
      name: 'a plan that ceases tomorrow still has its placement',
      held: { plan: [{ ceasedOn: '2025-03-02' }], placement: [{ plan: 'plan-1', startedOn: '2022-09-01' }] },
      today: '2025-03-01',
      finds: [],
    },
  ],
  find(held, { today }) {
    return findInEach(held.placement, (place) => {
      const plan = rowNamed(held.plan, place.plan);
      if (!plan || plan.ceasedOn === null || !hasCome(plan.ceasedOn, today)) return null;
      if (place.endedOn !== null && place.endedOn <= plan.ceasedOn) return null;
      const facts = { ceasedOn: isoOrNull(plan.ceasedOn), endedOn: isoOrNull(place.endedOn) };
      return foundIn('placement', place, 'endedOn', facts, [cite('plan', plan)]);
    });
  },
  sentence: (f) =>
    `The plan ceased on ${dayWords(f.ceasedOn)}, and this placement ${f.endedOn === null ? 'has no end' : `ends on ${dayWords(f.endedOn)}`}. End the placement with the plan, or correct the plan if it still runs.`,
} satisfies CaseCheck;
