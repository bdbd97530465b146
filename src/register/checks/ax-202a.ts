// Somebody on list 2 (SEN support) who is 25.

import { ANNEX_A, agedBetween } from '../annex-a.ts';
import type { CaseCheck } from '../check.ts';

export default {
  id: 'AX-202a',
  set: 'annex-a',
  title: 'Aged 25 on list 2',
  plain: 'Looks at everybody on list 2 (children and young people with SEN support) who is 25 on the day of the list.',
  severity: 'query',
  fields: ['person.bornOn'],
  source: `${ANNEX_A} 202a.`,
  examples: [
    {
      name: '25 on the day of the list',
      held: { person: [{ bornOn: '2000-03-01' }], schooling: [{ list: 2 }] },
      today: '2025-03-01',
      finds: ['person-1'],
    },
    {
      name: '25 tomorrow',
      held: { person: [{ bornOn: '2000-03-02' }], schooling: [{ list: 2 }] },
      today: '2025-03-01',
      finds: [],
    },
    {
      name: '26 is left to another check',
      held: { person: [{ bornOn: '1999-03-01' }], schooling: [{ list: 2 }] },
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
  find: (held, ctx) => agedBetween(held, 2, ctx, [25, 25]),
  sentence: (f) =>
    `By the date of birth that is given, this child or young person on list 2 is ${f.age}. SEN support is for children and young people at school or college: check the date of birth.`,
} satisfies CaseCheck;
