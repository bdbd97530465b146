// Education, training and work from 16: What a young person does, and from when to when.

import type { Table } from '../table.ts';

export default {
  id: 'participation',
  title: 'Education, training and work from 16',
  one: 'time in education, training or work',
  plain: 'What a young person does, and from when to when.',
  about: 'person',
  identifiedBy: ['activity', 'fromOn'],
  spell: { from: 'fromOn', to: 'toOn' },
  kept: 'case',
  fields: {
    activity: { title: 'Activity', type: 'code', codes: 'activity' },
    fromOn: { title: 'From', type: 'day' },
    toOn: { title: 'To', type: 'day' },
  },
} as const satisfies Table;
