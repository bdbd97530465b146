// Case officers: Who looks after a case, and from when to when.

import type { Table } from '../table.ts';

export default {
  id: 'allocation',
  title: 'Case officers',
  one: 'allocation to a case officer',
  plain: 'Who looks after a case, and from when to when.',
  about: 'person',
  identifiedBy: ['officer', 'fromOn'],
  spell: { from: 'fromOn', to: 'toOn' },
  kept: 'case',
  fields: {
    officer: { title: 'Case officer', type: 'text', plain: 'a staff number, not a name' },
    team: { title: 'Team', type: 'text' },
    fromOn: { title: 'From', type: 'day' },
    toOn: { title: 'To', type: 'day' },
  },
} as const satisfies Table;
