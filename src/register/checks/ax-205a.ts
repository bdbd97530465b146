// Somebody on list 2 (SEN support) born after the day of the list.

import { ANNEX_A, bornLater } from '../annex-a.ts';
import type { CaseCheck } from '../check.ts';

export default {
  id: 'AX-205a',
  set: 'annex-a',
  title: 'Born in the future on list 2',
  plain:
    'Looks at everybody on list 2 (children and young people with SEN support) whose date of birth is after the day of the list.',
  severity: 'query',
  fields: ['person.bornOn'],
  source: `${ANNEX_A} 205a.`,
  examples: [
    {
      name: 'born tomorrow',
      held: { person: [{ bornOn: '2025-03-02' }], schooling: [{ list: 2 }] },
      today: '2025-03-01',
      finds: ['person-1'],
    },
    {
      name: 'born today',
      held: { person: [{ bornOn: '2025-03-01' }], schooling: [{ list: 2 }] },
      today: '2025-03-01',
      finds: [],
    },
    {
      name: 'without a date of birth nothing is judged',
      held: { person: [{}], schooling: [{ list: 2 }] },
      today: '2025-03-01',
      finds: [],
    },
  ],
  find: (held, ctx) => bornLater(held, 2, ctx),
  sentence: () =>
    'By the date of birth that is given, this child or young person on list 2 is not born yet. Check the year.',
} satisfies CaseCheck;
