// Somebody on list 2 (SEN support) without a primary need.

import { ANNEX_A, needNotStated } from '../annex-a.ts';
import type { CaseCheck } from '../check.ts';

export default {
  id: 'AX-201d',
  set: 'annex-a',
  title: 'No primary need on list 2',
  plain:
    'Looks at everybody on list 2 (children and young people with SEN support) without a primary need. A secondary need alone is not enough.',
  severity: 'error',
  fields: ['schooling.need', 'need.type'],
  source: `${ANNEX_A} 201d.`,
  examples: [
    {
      name: 'no need is given',
      held: { person: [{}], schooling: [{ list: 2 }] },
      finds: ['schooling-1'],
    },
    {
      name: 'the need stands on the list',
      held: { person: [{}], schooling: [{ list: 2, need: 'SLCN' }] },
      finds: [],
    },
    {
      name: 'what stood there could not be read',
      held: { person: [{}], schooling: [{ list: 2, unread: { need: 'H5' } }] },
      finds: [],
    },
    {
      name: 'a secondary need is not the primary one',
      held: { person: [{}], plan: [{}], need: [{ plan: 'plan-1', rank: 2, type: 'ASD' }], schooling: [{ list: 2 }] },
      finds: ['schooling-1'],
    },
  ],
  find: (held) => needNotStated(held, 2),
  sentence: () =>
    'No primary need is given for this child or young person on list 2. Fill it in from the school census.',
} satisfies CaseCheck;
