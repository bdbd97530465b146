// Somebody of school age on list 1 with a second establishment and no main one.

import { ANNEX_A, establishmentsOf, lineOf } from '../annex-a.ts';
import type { CaseCheck } from '../check.ts';
import { NOTHING } from '../check-rows.ts';
import { foundIn } from '../found.ts';

export default {
  id: 'AX-108b',
  set: 'annex-a',
  title: 'Second establishment without a main one on list 1',
  plain:
    'Looks at everybody on list 1 (children and young people with plans), aged 5 to 16, with a second establishment and no main one. Who is educated at home is left alone.',
  severity: 'query',
  fields: ['schooling.urn', 'schooling.subsidiaryPhase'],
  source: `${ANNEX_A} 108b.`,
  examples: [
    {
      name: 'only the second is given',
      held: { person: [{ bornOn: '2012-05-04' }], schooling: [{ list: 1, subsidiaryPhase: 'Secondary' }] },
      today: '2025-03-01',
      finds: ['schooling-1'],
    },
    {
      name: 'both are given',
      held: {
        person: [{ bornOn: '2012-05-04' }],
        schooling: [{ list: 1, urn: '113999', subsidiaryPhase: 'Secondary' }],
      },
      today: '2025-03-01',
      finds: [],
    },
    {
      name: '4 and not of school age',
      held: { person: [{ bornOn: '2020-03-02' }], schooling: [{ list: 1, subsidiaryPhase: 'Nursery' }] },
      today: '2025-03-01',
      finds: [],
    },
    {
      name: 'neither is given: another check says so',
      held: { person: [{ bornOn: '2012-05-04' }], schooling: [{ list: 1 }] },
      today: '2025-03-01',
      finds: [],
    },
  ],
  find(held, ctx) {
    if (establishmentsOf(held, 1, ctx) !== 'second only') return NOTHING;
    return [foundIn('schooling', lineOf(held, 1)!, 'urn', {})];
  },
  sentence: () =>
    'A second establishment is given for this child or young person on list 1 and no main one. Give the URN of the main one, or move the second there.',
} satisfies CaseCheck;
