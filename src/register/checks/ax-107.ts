// Somebody on list 1 (plans), 6 or older, without a number.

import { ANNEX_A, numberNotStated } from '../annex-a.ts';
import type { CaseCheck } from '../check.ts';

export default {
  id: 'AX-107',
  set: 'annex-a',
  title: 'No UPN or ULN on list 1',
  plain:
    'Looks at everybody on list 1 (children and young people with plans), aged 6 or over, with neither a UPN nor a ULN nor a code that says why there is none.',
  severity: 'error',
  fields: ['person.upn', 'person.uln', 'person.upnUnknown'],
  source: `${ANNEX_A} 107.`,
  examples: [
    {
      name: '6 today, without a number',
      held: { person: [{ bornOn: '2019-03-01' }], schooling: [{ list: 1 }] },
      today: '2025-03-01',
      finds: ['person-1'],
    },
    {
      name: '6 tomorrow',
      held: { person: [{ bornOn: '2019-03-02' }], schooling: [{ list: 1 }] },
      today: '2025-03-01',
      finds: [],
    },
    {
      name: 'a learner number is enough',
      held: { person: [{ bornOn: '2007-03-01', uln: '1234567890' }], schooling: [{ list: 1 }] },
      today: '2025-03-01',
      finds: [],
    },
    {
      name: 'a reason why there is none is enough',
      held: { person: [{ bornOn: '2015-03-01', upnUnknown: 'UN3' }], schooling: [{ list: 1 }] },
      today: '2025-03-01',
      finds: [],
    },
  ],
  find: (held, ctx) => numberNotStated(held, 1, ctx),
  sentence: (f) =>
    `At the age of ${f.age} this child or young person on list 1 has no UPN, no ULN and no code that says why. Ask the school for the number, or give the code.`,
} satisfies CaseCheck;
