// Somebody on list 2 (SEN support) without date of birth.

import { ANNEX_A, notStated } from '../annex-a.ts';
import type { CaseCheck } from '../check.ts';

export default {
  id: 'AX-201a',
  set: 'annex-a',
  title: 'No date of birth on list 2',
  plain:
    'Looks at everybody on list 2 (children and young people with SEN support) for whom no date of birth is given. A cell that could not be read is left alone: the import says so already.',
  severity: 'error',
  fields: ['person.bornOn'],
  source: `${ANNEX_A} 201a.`,
  examples: [
    {
      name: 'no date of birth is given',
      held: { person: [{}], schooling: [{ list: 2 }] },
      finds: ['person-1'],
    },
    {
      name: 'the date of birth is given',
      held: { person: [{ bornOn: '2012-05-04' }], schooling: [{ list: 2 }] },
      finds: [],
    },
    {
      name: 'what stood there could not be read',
      held: { person: [{ unread: { bornOn: '31/02/2012' } }], schooling: [{ list: 2 }] },
      finds: [],
    },
    {
      name: 'somebody on the other list is left to its own check',
      held: { person: [{}], schooling: [{ list: 1 }] },
      finds: [],
    },
  ],
  find: (held) => notStated(held, 2, ['bornOn']),
  sentence: () =>
    'No date of birth is given for this child or young person on list 2. Fill it in from the case system: every age on the list comes from it.',
} satisfies CaseCheck;
