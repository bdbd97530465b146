// SX-22: many plans that ceased for a reason called other.

import type { CaseCheck, CaseFound } from '../check.ts';
import { shareWords } from '../check-facts.ts';
import { cite, yearCounted } from '../check-rows.ts';

const OTHER = '9';
/** Fewer plans ceased than this make no share to speak of. */
const LEAST_PLANS = 10;

const ceased = (reasons: string) => ({
  plan: [...reasons].map((ceaseReason) => ({ ceasedOn: '2024-08-01', ceaseReason })),
});

export default {
  id: 'SX-22',
  set: 'sen2',
  title: 'Reason other given often',
  plain:
    'Counts the plans that ceased in the year: a share with the reason “other” above the one in the settings is queried. The plans are listed.',
  severity: 'query',
  fields: ['plan.ceaseReason', 'plan.ceasedOn'],
  source: 'SEN2 guide, item 4.6: reason 9 is queried when it is given often; how often is our setting.',
  examples: [
    { name: 'two of ten', held: ceased('1255577799'), finds: ['plan-9'] },
    { name: 'on the boundary: one of ten is a tenth, and not more', held: ceased('1255577789'), finds: [] },
    { name: 'two of nine are too few plans to say', held: ceased('125557799'), finds: [] },
    {
      name: 'plans that ceased in another year do not count',
      held: { plan: Array.from({ length: 10 }, () => ({ ceasedOn: '2024-01-01', ceaseReason: '9' })) },
      finds: [],
    },
  ],
  watch(ctx) {
    const counted = yearCounted(ctx);
    const others: CaseFound['rows'] = [];
    let plans = 0;
    return {
      see(held) {
        for (const plan of held.plan) {
          // The last day is what falls in the year, and ceasedOn is the day after it.
          if (plan.ceasedOn === null || plan.ceasedOn <= counted.from || plan.ceasedOn > counted.to) continue;
          plans += 1;
          if (plan.ceaseReason === OTHER) others.push(cite('plan', plan));
        }
      },
      end: () =>
        plans < LEAST_PLANS || others.length / plans <= ctx.settings.mostOtherReasons
          ? []
          : [{ rows: others, field: 'ceaseReason', facts: { plans, others: others.length } }],
    };
  },
  sentence: ({ plans, others }) =>
    `${others} of ${plans} plans that ceased (${shareWords(Number(others) / Number(plans))}) have the reason “other”. Look whether a named reason fits, and explain the rest.`,
} satisfies CaseCheck;
