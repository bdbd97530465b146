// Two on list 1 (plans) with one UPN.

import { ANNEX_A, sameUpn } from '../annex-a.ts';
import type { CaseCheck } from '../check.ts';

export default {
  id: 'AX-109',
  set: 'annex-a',
  title: 'Same UPN twice on list 1',
  plain:
    'Looks over list 1 for people with the same UPN. The one whose plan was first issued last is kept; the others are found.',
  severity: 'error',
  fields: ['person.upn'],
  source: `${ANNEX_A} 109.`,
  examples: [
    {
      name: 'the plan that was first issued last is kept',
      held: [
        { person: [{ upn: 'A1' }], plan: [{ startedOn: '2019-05-01' }], schooling: [{ list: 1 }] },
        { person: [{ upn: 'A1' }], plan: [{ startedOn: '2023-05-01' }], schooling: [{ list: 1 }] },
      ],
      finds: ['person-1'],
    },
    {
      name: 'one day apart',
      held: [
        { person: [{ upn: 'A1' }], plan: [{ startedOn: '2023-05-02' }], schooling: [{ list: 1 }] },
        { person: [{ upn: 'a1 ' }], plan: [{ startedOn: '2023-05-01' }], schooling: [{ list: 1 }] },
      ],
      finds: ['person-2'],
    },
    {
      name: 'two numbers',
      held: [
        { person: [{ upn: 'A1' }], schooling: [{ list: 1 }] },
        { person: [{ upn: 'A2' }], schooling: [{ list: 1 }] },
      ],
      finds: [],
    },
    {
      name: 'nobody without a number has the same',
      held: [
        { person: [{}], schooling: [{ list: 1 }] },
        { person: [{}], schooling: [{ list: 1 }] },
      ],
      finds: [],
    },
    {
      name: 'one on each list',
      held: [
        { person: [{ upn: 'A1' }], schooling: [{ list: 1 }] },
        { person: [{ upn: 'A1' }], schooling: [{ list: 2 }] },
      ],
      finds: [],
    },
  ],
  watch: () => sameUpn(1),
  sentence: (f) =>
    `The UPN stands ${f.lines} times on list 1. Keep the plan that was first issued last and end the other; if they are two people, one has another number.`,
} satisfies CaseCheck;
