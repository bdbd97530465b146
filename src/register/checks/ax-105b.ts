// A day on which the plan was first issued on list 1 after the day of the list.

import { ANNEX_A, firstIssuedOn, planOnList } from '../annex-a.ts';
import type { CaseCheck } from '../check.ts';
import { dayWords } from '../check-facts.ts';
import { asAt, isoOrNull, NOTHING } from '../check-rows.ts';
import { foundIn } from '../found.ts';

export default {
  id: 'AX-105b',
  set: 'annex-a',
  title: 'Plan first issued in the future on list 1',
  plain:
    'Looks at the day on which the plan was first issued of somebody on list 1 that is after the day of the list. The day itself is in order.',
  severity: 'query',
  fields: ['plan.startedOn', 'plan.issuedOn'],
  source: `${ANNEX_A} 105b.`,
  examples: [
    {
      name: 'issued tomorrow',
      held: { plan: [{ startedOn: '2025-03-02' }], schooling: [{ list: 1 }] },
      today: '2025-03-01',
      finds: ['plan-1'],
    },
    {
      name: 'issued today',
      held: { plan: [{ startedOn: '2025-03-01' }], schooling: [{ list: 1 }] },
      today: '2025-03-01',
      finds: [],
    },
    {
      name: 'no day is given',
      held: { plan: [{}], schooling: [{ list: 1 }] },
      today: '2025-03-01',
      finds: [],
    },
  ],
  find(held, ctx) {
    const plan = planOnList(held);
    const on = plan ? firstIssuedOn(plan) : null;
    if (!plan || on === null || on <= asAt(ctx)) return NOTHING;
    return [foundIn('plan', plan, plan.issuedOn === null ? 'startedOn' : 'issuedOn', { on: isoOrNull(on) })];
  },
  sentence: (f) =>
    `The day on which the plan was first issued is given as ${dayWords(f.on)}, which has not come yet. Check the year.`,
} satisfies CaseCheck;
