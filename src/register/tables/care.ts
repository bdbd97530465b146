// Social care: Known to children’s social care: in need, protected, looked after.

import type { Table } from '../table.ts';

export default {
  id: 'care',
  title: 'Social care',
  one: 'time known to social care',
  plain: 'Known to children’s social care: in need, protected, looked after.',
  about: 'person',
  identifiedBy: ['status', 'fromOn'],
  spell: { from: 'fromOn', to: 'toOn' },
  kept: 'case',
  fields: {
    status: { title: 'Status', type: 'code', codes: 'care-status' },
    la: { title: 'Responsible authority', type: 'text', plain: 'LA code' },
    team: { title: 'Team', type: 'text' },
    fromOn: { title: 'From', type: 'day' },
    toOn: { title: 'To', type: 'day' },
    healthCheckOn: { title: 'Last health assessment', type: 'day' },
  },
} as const satisfies Table;
