// Posts: A post of the service: how it is held, by how much, from when to when.

import type { Table } from '../table.ts';

export default {
  id: 'post',
  title: 'Posts',
  one: 'post',
  plain: 'A post of the service: how it is held, by how much, from when to when.',
  about: 'staff',
  identifiedBy: ['service', 'role', 'holder', 'kind', 'fromOn'],
  spell: { from: 'fromOn', to: 'toOn' },
  kept: 'staff',
  fields: {
    service: { title: 'Service', type: 'text' },
    role: { title: 'Role', type: 'code', codes: 'post-role' },
    kind: { title: 'How it is held', type: 'code', codes: 'post-kind' },
    number: {
      title: 'Post number',
      type: 'text',
      plain: 'the number in the establishment list, which stays when the holder changes',
    },
    holder: { title: 'Holder', type: 'text', plain: 'a staff number, not a name' },
    fte: { title: 'FTE', type: 'decimal', unit: 'full-time equivalent' },
    offeredOn: { title: 'Offered', type: 'day' },
    fromOn: { title: 'From', type: 'day' },
    toOn: { title: 'To', type: 'day' },
    team: { title: 'Team', type: 'text' },
    holdsCases: { title: 'Holds cases', type: 'yes-no' },
    cost: { title: 'Cost a year', type: 'decimal', unit: 'pounds' },
  },
} as const satisfies Table;
