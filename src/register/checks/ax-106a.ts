// A plan on list 1 that was updated before it was first issued.

import { ANNEX_A, firstIssuedOn, planOnList } from '../annex-a.ts';
import type { CaseCheck } from '../check.ts';
import { dayWords } from '../check-facts.ts';
import { isoOrNull, NOTHING } from '../check-rows.ts';
import { foundIn, isBefore } from '../found.ts';

export default {
  id: 'AX-106a',
  set: 'annex-a',
  title: 'Updated before it was first issued, on list 1',
  plain:
    'Looks at plans on list 1 whose day of the last update is before the day on which they were first issued. Both on one day are in order.',
  severity: 'error',
  fields: ['plan.amendedOn', 'plan.startedOn', 'plan.issuedOn'],
  source: `${ANNEX_A} 106a.`,
  examples: [
    {
      name: 'updated a day before it was first issued',
      held: { plan: [{ startedOn: '2023-05-02', amendedOn: '2023-05-01' }], schooling: [{ list: 1 }] },
      finds: ['plan-1'],
    },
    {
      name: 'both on one day',
      held: { plan: [{ startedOn: '2023-05-02', amendedOn: '2023-05-02' }], schooling: [{ list: 1 }] },
      finds: [],
    },
    {
      name: 'never updated',
      held: { plan: [{ startedOn: '2023-05-02' }], schooling: [{ list: 1 }] },
      finds: [],
    },
  ],
  find(held) {
    const plan = planOnList(held);
    const issuedOn = plan ? firstIssuedOn(plan) : null;
    if (!plan || !isBefore(plan.amendedOn, issuedOn)) return NOTHING;
    const facts = { amendedOn: isoOrNull(plan.amendedOn), issuedOn: isoOrNull(issuedOn) };
    return [foundIn('plan', plan, 'amendedOn', facts)];
  },
  sentence: (f) =>
    `The plan was last updated on ${dayWords(f.amendedOn)}, before it was first issued on ${dayWords(f.issuedOn)}. Check whether the two days are swapped.`,
} satisfies CaseCheck;
