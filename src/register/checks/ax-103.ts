// Somebody on list 1 (plans) without a word on disability.

import { ANNEX_A, disabilityNotStated } from '../annex-a.ts';
import type { CaseCheck } from '../check.ts';

export default {
  id: 'AX-103',
  set: 'annex-a',
  title: 'No disability status on list 1',
  plain:
    'Looks at everybody on list 1 (children and young people with plans) for whom nothing says whether they have a disability. “No” is an answer.',
  severity: 'error',
  fields: ['schooling.disability', 'person.disabled'],
  source: `${ANNEX_A} 103.`,
  examples: [
    {
      name: 'nothing is given',
      held: { person: [{}], schooling: [{ list: 1 }] },
      finds: ['schooling-1'],
    },
    {
      name: 'no is an answer',
      held: { person: [{}], schooling: [{ list: 1, disability: 'No' }] },
      finds: [],
    },
    {
      name: 'the case records say it',
      held: { person: [{ disabled: false }], schooling: [{ list: 1 }] },
      finds: [],
    },
  ],
  find: (held) => disabilityNotStated(held, 1),
  sentence: () => 'Nothing says whether this child or young person on list 1 has a disability. Fill in yes or no.',
} satisfies CaseCheck;
