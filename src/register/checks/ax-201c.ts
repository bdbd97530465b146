// Somebody on list 2 (SEN support) without ethnic group.

import { ANNEX_A, notStated } from '../annex-a.ts';
import type { CaseCheck } from '../check.ts';

export default {
  id: 'AX-201c',
  set: 'annex-a',
  title: 'No ethnic group on list 2',
  plain:
    'Looks at everybody on list 2 (children and young people with SEN support) for whom no ethnic group is given. A cell that could not be read is left alone: the import says so already.',
  severity: 'error',
  fields: ['person.ethnicity'],
  source: `${ANNEX_A} 201c.`,
  examples: [
    {
      name: 'no ethnic group is given',
      held: { person: [{}], schooling: [{ list: 2 }] },
      finds: ['person-1'],
    },
    {
      name: 'the ethnic group is given',
      held: { person: [{ ethnicity: 'WBRI' }], schooling: [{ list: 2 }] },
      finds: [],
    },
    {
      name: 'refused is an answer',
      held: { person: [{ ethnicity: 'REFU' }], schooling: [{ list: 2 }] },
      finds: [],
    },
    {
      name: 'somebody on the other list is left to its own check',
      held: { person: [{}], schooling: [{ list: 1 }] },
      finds: [],
    },
  ],
  find: (held) => notStated(held, 2, ['ethnicity']),
  sentence: () =>
    'No ethnic group is given for this child or young person on list 2. Fill it in from the case system or the school census; “refused” and “not yet obtained” are answers.',
} satisfies CaseCheck;
