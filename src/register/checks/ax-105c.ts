// A day on which the plan was last updated on list 1 after the day of the list.

import { ANNEX_A, planOnList } from '../annex-a.ts';
import type { CaseCheck } from '../check.ts';
import { dayWords } from '../check-facts.ts';
import { asAt, isoOrNull, NOTHING } from '../check-rows.ts';
import { foundIn } from '../found.ts';

export default {
  id: 'AX-105c',
  set: 'annex-a',
  title: 'Plan updated in the future on list 1',
  plain:
    'Looks at the day on which the plan was last updated of somebody on list 1 that is after the day of the list. The day itself is in order.',
  severity: 'query',
  fields: ['plan.amendedOn'],
  source: `${ANNEX_A} 105c.`,
  examples: [
    {
      name: 'updated tomorrow',
      held: { plan: [{ amendedOn: '2025-03-02' }], schooling: [{ list: 1 }] },
      today: '2025-03-01',
      finds: ['plan-1'],
    },
    {
      name: 'updated today',
      held: { plan: [{ amendedOn: '2025-03-01' }], schooling: [{ list: 1 }] },
      today: '2025-03-01',
      finds: [],
    },
    {
      name: 'never updated',
      held: { plan: [{}], schooling: [{ list: 1 }] },
      today: '2025-03-01',
      finds: [],
    },
  ],
  find(held, ctx) {
    const plan = planOnList(held);
    const on = plan?.amendedOn ?? null;
    if (!plan || on === null || on <= asAt(ctx)) return NOTHING;
    return [foundIn('plan', plan, 'amendedOn', { on: isoOrNull(on) })];
  },
  sentence: (f) =>
    `The day on which the plan was last updated is given as ${dayWords(f.on)}, which has not come yet. Check the year, and that it is not the day on which an amended plan is due.`,
} satisfies CaseCheck;
