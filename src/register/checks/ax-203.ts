// Somebody on list 2 (SEN support) without a word on disability.

import { ANNEX_A, disabilityNotStated } from '../annex-a.ts';
import type { CaseCheck } from '../check.ts';

export default {
  id: 'AX-203',
  set: 'annex-a',
  title: 'No disability status on list 2',
  plain:
    'Looks at everybody on list 2 (children and young people with SEN support) for whom nothing says whether they have a disability. “No” is an answer.',
  severity: 'error',
  fields: ['schooling.disability', 'person.disabled'],
  source: `${ANNEX_A} 203.`,
  examples: [
    {
      name: 'nothing is given',
      held: { person: [{}], schooling: [{ list: 2 }] },
      finds: ['schooling-1'],
    },
    {
      name: 'no is an answer',
      held: { person: [{}], schooling: [{ list: 2, disability: 'No' }] },
      finds: [],
    },
    {
      name: 'the case records say it',
      held: { person: [{ disabled: false }], schooling: [{ list: 2 }] },
      finds: [],
    },
  ],
  find: (held) => disabilityNotStated(held, 2),
  sentence: () => 'Nothing says whether this child or young person on list 2 has a disability. Fill in yes or no.',
} satisfies CaseCheck;
