// Somebody on list 1 (plans) who is 26 or over.

import { ANNEX_A, agedBetween } from '../annex-a.ts';
import type { CaseCheck } from '../check.ts';

export default {
  id: 'AX-102b',
  set: 'annex-a',
  title: 'Aged 26 or over on list 1',
  plain:
    'Looks at everybody on list 1 (children and young people with plans) who is 26 or over on the day of the list.',
  severity: 'error',
  fields: ['person.bornOn'],
  source: `${ANNEX_A} 102b.`,
  examples: [
    {
      name: '26 on the day of the list',
      held: { person: [{ bornOn: '1999-03-01' }], schooling: [{ list: 1 }] },
      today: '2025-03-01',
      finds: ['person-1'],
    },
    {
      name: '26 tomorrow',
      held: { person: [{ bornOn: '1999-03-02' }], schooling: [{ list: 1 }] },
      today: '2025-03-01',
      finds: [],
    },
    {
      name: '30 is found as well',
      held: { person: [{ bornOn: '1995-01-01' }], schooling: [{ list: 1 }] },
      today: '2025-03-01',
      finds: ['person-1'],
    },
    {
      name: 'without a date of birth nothing is judged',
      held: { person: [{}], schooling: [{ list: 1 }] },
      today: '2025-03-01',
      finds: [],
    },
  ],
  find: (held, ctx) => agedBetween(held, 1, ctx, [26, Number.POSITIVE_INFINITY]),
  sentence: (f) =>
    `By the date of birth that is given, this child or young person on list 1 is ${f.age}. No plan runs as long: check the date of birth and whether the plan has ceased.`,
} satisfies CaseCheck;
