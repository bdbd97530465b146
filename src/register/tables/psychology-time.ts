// Psychologists’ hours: Hours of the psychology service in a month, by kind of work.

import type { Table } from '../table.ts';

export default {
  id: 'psychology-time',
  title: 'Psychologists’ hours',
  one: 'month of psychologists’ hours',
  plain: 'Hours of the psychology service in a month, by kind of work.',
  about: 'staff',
  identifiedBy: ['month', 'work'],
  kept: 'staff',
  fields: {
    month: { title: 'Month', type: 'day', plain: 'its first day' },
    work: { title: 'Kind of work', type: 'code', codes: 'psychology-work' },
    hours: { title: 'Hours', type: 'decimal', unit: 'hours' },
  },
} as const satisfies Table;
