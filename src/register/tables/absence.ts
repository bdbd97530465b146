// Absence of staff: Somebody in post was away.

import type { Table } from '../table.ts';

export default {
  id: 'absence',
  title: 'Absence of staff',
  one: 'absence',
  plain: 'Somebody in post was away.',
  about: 'staff',
  identifiedBy: ['holder', 'fromOn', 'kind'],
  spell: { from: 'fromOn', to: 'toOn' },
  kept: 'staff',
  fields: {
    holder: { title: 'Holder', type: 'text', plain: 'a staff number, not a name' },
    service: { title: 'Service', type: 'text' },
    role: { title: 'Role', type: 'code', codes: 'post-role' },
    kind: { title: 'Kind', type: 'code', codes: 'absence-kind' },
    fromOn: { title: 'From', type: 'day' },
    toOn: { title: 'To', type: 'day' },
    days: { title: 'Working days lost', type: 'decimal', unit: 'days' },
  },
} as const satisfies Table;
