// Somebody on list 1 (plans) without a primary need.

import { ANNEX_A, needNotStated } from '../annex-a.ts';
import type { CaseCheck } from '../check.ts';

export default {
  id: 'AX-101d',
  set: 'annex-a',
  title: 'No primary need on list 1',
  plain:
    'Looks at everybody on list 1 (children and young people with plans) without a primary need, neither on the list nor in the plan. A secondary need alone is not enough.',
  severity: 'error',
  fields: ['schooling.need', 'need.type'],
  source: `${ANNEX_A} 101d.`,
  examples: [
    {
      name: 'no need is given',
      held: { person: [{}], schooling: [{ list: 1 }] },
      finds: ['schooling-1'],
    },
    {
      name: 'the need stands on the list',
      held: { person: [{}], schooling: [{ list: 1, need: 'SLCN' }] },
      finds: [],
    },
    {
      name: 'the need stands in the plan',
      held: { person: [{}], plan: [{}], need: [{ plan: 'plan-1', rank: 1, type: 'ASD' }], schooling: [{ list: 1 }] },
      finds: [],
    },
    {
      name: 'a secondary need is not the primary one',
      held: { person: [{}], plan: [{}], need: [{ plan: 'plan-1', rank: 2, type: 'ASD' }], schooling: [{ list: 1 }] },
      finds: ['schooling-1'],
    },
  ],
  find: (held) => needNotStated(held, 1),
  sentence: () => 'No primary need is given for this child or young person on list 1. Fill it in from the plan.',
} satisfies CaseCheck;
