// Somebody of school age on list 1 (plans) without any establishment.

import { ANNEX_A, establishmentsOf, lineOf } from '../annex-a.ts';
import type { CaseCheck } from '../check.ts';
import { NOTHING } from '../check-rows.ts';
import { foundIn } from '../found.ts';

export default {
  id: 'AX-108a',
  set: 'annex-a',
  title: 'No establishment on list 1',
  plain:
    'Looks at everybody on list 1 (children and young people with plans), aged 5 to 16, with neither a main nor a second establishment. Who is educated at home is left alone.',
  severity: 'query',
  fields: ['schooling.urn', 'schooling.subsidiaryPhase'],
  source: `${ANNEX_A} 108a.`,
  examples: [
    {
      name: 'no establishment is given',
      held: { person: [{ bornOn: '2012-05-04' }], schooling: [{ list: 1 }] },
      today: '2025-03-01',
      finds: ['schooling-1'],
    },
    {
      name: '16 on the day before turning 17',
      held: { person: [{ bornOn: '2008-03-02' }], schooling: [{ list: 1 }] },
      today: '2025-03-01',
      finds: ['schooling-1'],
    },
    {
      name: '17 today',
      held: { person: [{ bornOn: '2008-03-01' }], schooling: [{ list: 1 }] },
      today: '2025-03-01',
      finds: [],
    },
    {
      name: 'educated at home',
      held: { person: [{ bornOn: '2012-05-04' }], schooling: [{ list: 1, educatedAtHome: true }] },
      today: '2025-03-01',
      finds: [],
    },
    {
      name: 'the main establishment is given',
      held: { person: [{ bornOn: '2012-05-04' }], schooling: [{ list: 1, urn: '113999' }] },
      today: '2025-03-01',
      finds: [],
    },
  ],
  find(held, ctx) {
    if (establishmentsOf(held, 1, ctx) !== 'neither') return NOTHING;
    return [foundIn('schooling', lineOf(held, 1)!, 'urn', {})];
  },
  sentence: () =>
    'No establishment is given for this child of school age on list 1. Give the URN, or say that they are educated at home; a child missing education is one to look into today.',
} satisfies CaseCheck;
