// SX-33: two active plans of one person.

import { isoDay } from '../../clocks/index.ts';
import type { CaseCheck } from '../check.ts';
import { countWords, dayWords } from '../check-facts.ts';
import { asAt, cite, isActive, NOTHING } from '../check-rows.ts';

export default {
  id: 'SX-33',
  set: 'sen2',
  title: 'More than one active plan',
  plain: 'Looks for children and young people with more than one plan that is active on the census day.',
  severity: 'error',
  fields: ['plan.active', 'plan.startedOn', 'plan.ceasedOn'],
  source: 'SEN2 guide, module 5a, and a sector check of it: a person has one active plan.',
  examples: [
    { name: 'one active plan', held: { plan: [{ startedOn: '2020-02-01' }] }, finds: [] },
    { name: 'two', held: { plan: [{ startedOn: '2020-02-01' }, { startedOn: '2023-05-01' }] }, finds: ['plan-1'] },
    {
      name: 'one ceased and, years later, another began',
      held: { plan: [{ startedOn: '2015-02-01', ceasedOn: '2020-08-01' }, { startedOn: '2023-05-01' }] },
      finds: [],
    },
    {
      name: 'on the boundary: the census day was the last day of the one and the first of the other',
      held: { plan: [{ startedOn: '2015-02-01', ceasedOn: '2025-01-17' }, { startedOn: '2025-01-16' }] },
      finds: ['plan-1'],
    },
    {
      name: 'the one ceased the day before',
      held: { plan: [{ startedOn: '2015-02-01', ceasedOn: '2025-01-16' }, { startedOn: '2025-01-16' }] },
      finds: [],
    },
  ],
  find(held, ctx) {
    if (held.plan.length < 2) return NOTHING;
    const on = asAt(ctx);
    const active = held.plan.filter((plan) => isActive(plan, on));
    if (active.length < 2) return NOTHING;
    return [{ rows: active.map((plan) => cite('plan', plan)), facts: { plans: active.length, asAt: isoDay(on) } }];
  },
  sentence: ({ plans, asAt: on }) =>
    `There are ${countWords(plans, 'active plan')} of one child or young person on ${dayWords(on)}. Keep the one that is maintained, and enter when and why the other ceased, or take it out if it was entered twice.`,
} satisfies CaseCheck;
