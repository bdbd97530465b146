// Somebody on list 1 (plans) who is 25.

import { ANNEX_A, agedBetween } from '../annex-a.ts';
import type { CaseCheck } from '../check.ts';

export default {
  id: 'AX-102a',
  set: 'annex-a',
  title: 'Aged 25 on list 1',
  plain: 'Looks at everybody on list 1 (children and young people with plans) who is 25 on the day of the list.',
  severity: 'query',
  fields: ['person.bornOn'],
  source: `${ANNEX_A} 102a.`,
  examples: [
    {
      name: '25 on the day of the list',
      held: { person: [{ bornOn: '2000-03-01' }], schooling: [{ list: 1 }] },
      today: '2025-03-01',
      finds: ['person-1'],
    },
    {
      name: '25 tomorrow',
      held: { person: [{ bornOn: '2000-03-02' }], schooling: [{ list: 1 }] },
      today: '2025-03-01',
      finds: [],
    },
    {
      name: '26 is left to another check',
      held: { person: [{ bornOn: '1999-03-01' }], schooling: [{ list: 1 }] },
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
  find: (held, ctx) => agedBetween(held, 1, ctx, [25, 25]),
  sentence: (f) =>
    `By the date of birth that is given, this child or young person on list 1 is ${f.age}. A plan may run to the end of the academic year in which somebody turns 25: check that this one still runs.`,
} satisfies CaseCheck;
