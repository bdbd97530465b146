// Needs: A kind of need in a plan, first or second, for as long as it stands.

import type { Table } from '../table.ts';

export default {
  id: 'need',
  title: 'Needs',
  one: 'need',
  plain: 'A kind of need in a plan, first or second, for as long as it stands.',
  about: 'person',
  identifiedBy: ['plan', 'rank', 'type'],
  spell: { from: 'fromOn', to: 'toOn' },
  kept: 'case',
  fields: {
    plan: { title: 'Plan', type: 'of', of: 'plan' },
    type: {
      title: 'Need',
      type: 'code',
      codes: 'sen-type',
      sen2: [{ module: 'senneed', element: 'SENtype', item: '5.8a' }],
    },
    local: { title: 'Local code', type: 'text', plain: 'a finer code of the area’s own, which maps up to the need' },
    rank: {
      title: 'Rank',
      type: 'whole',
      plain: '1 the primary need, 2 the secondary',
      sen2: [{ module: 'senneed', element: 'SENtypeRank' }],
    },
    fromOn: { title: 'From', type: 'day' },
    toOn: { title: 'To', type: 'day' },
  },
} as const satisfies Table;
