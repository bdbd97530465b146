// Somebody on list 2 (SEN support) without gender.

import { ANNEX_A, notStated } from '../annex-a.ts';
import type { CaseCheck } from '../check.ts';

export default {
  id: 'AX-201b',
  set: 'annex-a',
  title: 'No gender on list 2',
  plain:
    'Looks at everybody on list 2 (children and young people with SEN support) for whom no gender is given. A cell that could not be read is left alone: the import says so already.',
  severity: 'error',
  fields: ['person.gender', 'person.sex'],
  source: `${ANNEX_A} 201b.`,
  examples: [
    {
      name: 'no gender is given',
      held: { person: [{}], schooling: [{ list: 2 }] },
      finds: ['person-1'],
    },
    {
      name: 'the gender is given',
      held: { person: [{ gender: '1' }], schooling: [{ list: 2 }] },
      finds: [],
    },
    {
      name: 'the sex is given, as returns have it',
      held: { person: [{ sex: 'F' }], schooling: [{ list: 2 }] },
      finds: [],
    },
    {
      name: 'somebody on the other list is left to its own check',
      held: { person: [{}], schooling: [{ list: 1 }] },
      finds: [],
    },
  ],
  find: (held) => notStated(held, 2, ['gender', 'sex']),
  sentence: () =>
    'No gender is given for this child or young person on list 2. Fill it in from the case system or the school census.',
} satisfies CaseCheck;
