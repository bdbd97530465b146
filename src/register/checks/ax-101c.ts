// Somebody on list 1 (plans) without ethnic group.

import { ANNEX_A, notStated } from '../annex-a.ts';
import type { CaseCheck } from '../check.ts';

export default {
  id: 'AX-101c',
  set: 'annex-a',
  title: 'No ethnic group on list 1',
  plain:
    'Looks at everybody on list 1 (children and young people with plans) for whom no ethnic group is given. A cell that could not be read is left alone: the import says so already.',
  severity: 'error',
  fields: ['person.ethnicity'],
  source: `${ANNEX_A} 101c.`,
  examples: [
    {
      name: 'no ethnic group is given',
      held: { person: [{}], schooling: [{ list: 1 }] },
      finds: ['person-1'],
    },
    {
      name: 'the ethnic group is given',
      held: { person: [{ ethnicity: 'WBRI' }], schooling: [{ list: 1 }] },
      finds: [],
    },
    {
      name: 'refused is an answer',
      held: { person: [{ ethnicity: 'REFU' }], schooling: [{ list: 1 }] },
      finds: [],
    },
    {
      name: 'somebody on the other list is left to its own check',
      held: { person: [{}], schooling: [{ list: 2 }] },
      finds: [],
    },
  ],
  find: (held) => notStated(held, 1, ['ethnicity']),
  sentence: () =>
    'No ethnic group is given for this child or young person on list 1. Fill it in from the case system or the school census; “refused” and “not yet obtained” are answers.',
} satisfies CaseCheck;
