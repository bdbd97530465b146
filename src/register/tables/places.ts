// Specialist places: Places that a setting is paid to keep, and how many are filled.

import type { Table } from '../table.ts';

export default {
  id: 'places',
  title: 'Specialist places',
  one: 'number of specialist places',
  plain: 'Places that a setting is paid to keep, and how many are filled.',
  about: 'establishment',
  identifiedBy: ['urn', 'kind', 'fromOn'],
  spell: { from: 'fromOn', to: 'toOn' },
  kept: 'public',
  fields: {
    urn: { title: 'URN', type: 'text' },
    kind: { title: 'Kind', type: 'code', codes: 'setting-kind' },
    need: { title: 'For', type: 'code', codes: 'sen-type' },
    fromOn: { title: 'From', type: 'day' },
    toOn: { title: 'To', type: 'day' },
    commissioned: { title: 'Places', type: 'whole' },
    filled: { title: 'Filled', type: 'whole' },
  },
} as const satisfies Table;
