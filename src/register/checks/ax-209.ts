// Two on list 2 (SEN support) with one UPN.

import { ANNEX_A, sameUpn } from '../annex-a.ts';
import type { CaseCheck } from '../check.ts';

export default {
  id: 'AX-209',
  set: 'annex-a',
  title: 'Same UPN twice on list 2',
  plain: 'Looks over list 2 for people with the same UPN. The first is kept; the others are found.',
  severity: 'error',
  fields: ['person.upn'],
  source: `${ANNEX_A} 209.`,
  examples: [
    {
      name: 'the first is kept',
      held: [
        { person: [{ upn: 'A1' }], schooling: [{ list: 2 }] },
        { person: [{ upn: 'A1' }], schooling: [{ list: 2 }] },
      ],
      finds: ['person-2'],
    },
    {
      name: 'small letters and blanks make no difference',
      held: [
        { person: [{ upn: 'A1' }], schooling: [{ list: 2 }] },
        { person: [{ upn: 'a1 ' }], schooling: [{ list: 2 }] },
        { person: [{ upn: 'A1' }], schooling: [{ list: 2 }] },
      ],
      finds: ['person-2', 'person-3'],
    },
    {
      name: 'two numbers',
      held: [
        { person: [{ upn: 'A1' }], schooling: [{ list: 2 }] },
        { person: [{ upn: 'A2' }], schooling: [{ list: 2 }] },
      ],
      finds: [],
    },
    {
      name: 'nobody without a number has the same',
      held: [
        { person: [{}], schooling: [{ list: 2 }] },
        { person: [{}], schooling: [{ list: 2 }] },
      ],
      finds: [],
    },
    {
      name: 'one on each list',
      held: [
        { person: [{ upn: 'A1' }], schooling: [{ list: 2 }] },
        { person: [{ upn: 'A1' }], schooling: [{ list: 1 }] },
      ],
      finds: [],
    },
  ],
  watch: () => sameUpn(2),
  sentence: (f) =>
    `The UPN stands ${f.lines} times on list 2. Keep one line; if they are two people, one has another number.`,
} satisfies CaseCheck;
