// Somebody of school age on list 2 (SEN support) without any establishment.

import { ANNEX_A, establishmentsOf, lineOf } from '../annex-a.ts';
import type { CaseCheck } from '../check.ts';
import { NOTHING } from '../check-rows.ts';
import { foundIn } from '../found.ts';

export default {
  id: 'AX-208a',
  set: 'annex-a',
  title: 'No establishment on list 2',
  plain:
    'Looks at everybody on list 2 (children and young people with SEN support), aged 5 to 16, with neither a main nor a second establishment. Who is educated at home is left alone.',
  severity: 'query',
  fields: ['schooling.urn', 'schooling.subsidiaryPhase'],
  source: `${ANNEX_A} 208a.`,
  examples: [
    {
      name: 'no establishment is given',
      held: { person: [{ bornOn: '2012-05-04' }], schooling: [{ list: 2 }] },
      today: '2025-03-01',
      finds: ['schooling-1'],
    },
    {
      name: '16 on the day before turning 17',
      held: { person: [{ bornOn: '2008-03-02' }], schooling: [{ list: 2 }] },
      today: '2025-03-01',
      finds: ['schooling-1'],
    },
    {
      name: '17 today',
      held: { person: [{ bornOn: '2008-03-01' }], schooling: [{ list: 2 }] },
      today: '2025-03-01',
      finds: [],
    },
    {
      name: 'educated at home',
      held: { person: [{ bornOn: '2012-05-04' }], schooling: [{ list: 2, educatedAtHome: true }] },
      today: '2025-03-01',
      finds: [],
    },
    {
      name: 'the main establishment is given',
      held: { person: [{ bornOn: '2012-05-04' }], schooling: [{ list: 2, urn: '113999' }] },
      today: '2025-03-01',
      finds: [],
    },
  ],
  find(held, ctx) {
    if (establishmentsOf(held, 2, ctx) !== 'neither') return NOTHING;
    return [foundIn('schooling', lineOf(held, 2)!, 'urn', {})];
  },
  sentence: () =>
    'No establishment is given for this child of school age on list 2. Give the URN, or say that they are educated at home; a child missing education is one to look into today.',
} satisfies CaseCheck;
