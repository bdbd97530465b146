// Somebody on list 1 (plans) born after the day of the list.

import { ANNEX_A, bornLater } from '../annex-a.ts';
import type { CaseCheck } from '../check.ts';

export default {
  id: 'AX-105a',
  set: 'annex-a',
  title: 'Born in the future on list 1',
  plain:
    'Looks at everybody on list 1 (children and young people with plans) whose date of birth is after the day of the list.',
  severity: 'query',
  fields: ['person.bornOn'],
  source: `${ANNEX_A} 105a.`,
  examples: [
    {
      name: 'born tomorrow',
      held: { person: [{ bornOn: '2025-03-02' }], schooling: [{ list: 1 }] },
      today: '2025-03-01',
      finds: ['person-1'],
    },
    {
      name: 'born today',
      held: { person: [{ bornOn: '2025-03-01' }], schooling: [{ list: 1 }] },
      today: '2025-03-01',
      finds: [],
    },
    {
      name: 'without a date of birth nothing is judged',
      held: { person: [{}], schooling: [{ list: 1 }] },
      today: '2025-03-01',
      finds: [],
    },
  ],
  find: (held, ctx) => bornLater(held, 1, ctx),
  sentence: () =>
    'By the date of birth that is given, this child or young person on list 1 is not born yet. Check the year.',
} satisfies CaseCheck;
