// Somebody on list 1 (plans) without gender.

import { ANNEX_A, notStated } from '../annex-a.ts';
import type { CaseCheck } from '../check.ts';

export default {
  id: 'AX-101b',
  set: 'annex-a',
  title: 'No gender on list 1',
  plain:
    'Looks at everybody on list 1 (children and young people with plans) for whom no gender is given. A cell that could not be read is left alone: the import says so already.',
  severity: 'error',
  fields: ['person.gender', 'person.sex'],
  source: `${ANNEX_A} 101b.`,
  examples: [
    {
      name: 'no gender is given',
      held: { person: [{}], schooling: [{ list: 1 }] },
      finds: ['person-1'],
    },
    {
      name: 'the gender is given',
      held: { person: [{ gender: '1' }], schooling: [{ list: 1 }] },
      finds: [],
    },
    {
      name: 'the sex is given, as returns have it',
      held: { person: [{ sex: 'F' }], schooling: [{ list: 1 }] },
      finds: [],
    },
    {
      name: 'somebody on the other list is left to its own check',
      held: { person: [{}], schooling: [{ list: 2 }] },
      finds: [],
    },
  ],
  find: (held) => notStated(held, 1, ['gender', 'sex']),
  sentence: () =>
    'No gender is given for this child or young person on list 1. Fill it in from the case system or the school census.',
} satisfies CaseCheck;
