// SX-42: how a personal budget is paid, of a plan without one.

import type { CaseCheck } from '../check.ts';
import { cite, findInEach } from '../check-rows.ts';

export default {
  id: 'SX-42',
  set: 'sen2',
  title: 'Payment without a personal budget',
  plain:
    'Looks for plans with organised arrangements or a direct payment that are not marked as having a personal budget.',
  severity: 'error',
  fields: ['plan.personalBudget', 'plan.organised', 'plan.directPayment'],
  source:
    'Personal Budgets Regulations 2014 (SI 2014/1652): both are ways to use a personal budget. The rule of the return is not confirmed.',
  toVerify: true,
  examples: [
    {
      name: 'a personal budget with a direct payment',
      held: { plan: [{ personalBudget: true, organised: false, directPayment: 'E' }] },
      finds: [],
    },
    {
      name: 'a direct payment and no personal budget',
      held: { plan: [{ personalBudget: false, directPayment: 'E' }] },
      finds: ['plan-1'],
    },
    {
      name: 'organised arrangements, and the personal budget left open',
      held: { plan: [{ organised: true }] },
      finds: ['plan-1'],
    },
    {
      name: 'on the boundary: no arrangements of no personal budget',
      held: { plan: [{ personalBudget: false, organised: false }] },
      finds: [],
    },
    { name: 'a personal budget not yet used', held: { plan: [{ personalBudget: true }] }, finds: [] },
  ],
  find: (held) =>
    findInEach(held.plan, (plan) =>
      plan.personalBudget === true || (plan.organised !== true && plan.directPayment === null)
        ? null
        : {
            rows: [cite('plan', plan)],
            field: 'personalBudget',
            facts: { direct: plan.directPayment !== null, organised: plan.organised === true },
          },
    ),
  sentence: ({ direct, organised }) =>
    `The plan has ${direct && organised ? 'a direct payment and organised arrangements' : direct ? 'a direct payment' : 'organised arrangements'} and is not marked as having a personal budget. Mark the personal budget, or take the payment out.`,
} satisfies CaseCheck;
