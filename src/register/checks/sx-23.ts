// SX-23: an active plan, and nothing on where the child or young person is educated.

import type { CaseCheck } from '../check.ts';
import { asAt, cite, findInEach, isActive, isAttended, isOfPlan } from '../check-rows.ts';

export default {
  id: 'SX-23',
  set: 'sen2',
  title: 'Active plan without a place',
  plain:
    'Looks for active plans without any row on where the child or young person is educated. A setting code counts as a row, as for education at home or otherwise than at school.',
  severity: 'error',
  fields: ['plan.active', 'plan.startedOn', 'plan.ceasedOn', 'placement.plan', 'placement.fact'],
  source: 'SEN2 guide, module 5b, and a sector check of it.',
  examples: [
    {
      name: 'an active plan with a place',
      held: { plan: [{ startedOn: '2020-02-01' }], placement: [{ plan: 'plan-1', fact: 'attended', urn: '113900' }] },
      finds: [],
    },
    { name: 'an active plan without one', held: { plan: [{ startedOn: '2020-02-01' }] }, finds: ['plan-1'] },
    {
      name: 'what the plan names is not where somebody is',
      held: { plan: [{ startedOn: '2020-02-01' }], placement: [{ plan: 'plan-1', fact: 'named', urn: '113900' }] },
      finds: ['plan-1'],
    },
    {
      name: 'on the boundary: the census day was the last day of the one plan and the day after that of the other',
      held: {
        plan: [
          { startedOn: '2020-02-01', ceasedOn: '2025-01-17' },
          { startedOn: '2020-02-01', ceasedOn: '2025-01-16' },
        ],
      },
      finds: ['plan-1'],
    },
    {
      name: 'a plan that starts on the census day, and one that the return does not count as active',
      held: { plan: [{ startedOn: '2025-01-16' }, { startedOn: '2020-02-01', active: false }] },
      finds: ['plan-1'],
    },
    {
      name: 'a place that does not say of which plan it is',
      held: { plan: [{ startedOn: '2020-02-01' }], placement: [{ urn: '113900' }] },
      finds: [],
    },
    {
      name: 'a plan that moved in is active because the return says so',
      held: { plan: [{ active: true }] },
      finds: ['plan-1'],
    },
  ],
  find: (held, ctx) =>
    findInEach(held.plan, (plan) =>
      !isActive(plan, asAt(ctx)) || held.placement.some((place) => isOfPlan(place, plan) && isAttended(place))
        ? null
        : { rows: [cite('plan', plan)], facts: {} },
    ),
  sentence: () =>
    'The plan is active and nothing says where the child or young person is educated. Enter the school, college or setting; there are codes for education at home, for arrangements outside school and for not being in education.',
} satisfies CaseCheck;
