// Hours of the psychology service by kind of work.

import type { ReadyMapping } from '../records/ready-mapping.ts';

export default {
  id: 'psychologists-hours',
  title: 'Psychologists’ hours',
  line: 'month and kind of work',
  plain: 'How the psychology service’s hours split between statutory advice, traded work, tribunals and other work.',
  source: 'psychology',
  asked: 'the principal educational psychologist',
  holds: 'dated events',
  columns: [
    {
      heading: 'Month',
      also: ['Month start', 'Period', 'Month beginning'],
      table: 'psychology-time',
      field: 'month',
      needed: true,
      ask: 'its first day',
      examples: ['01/04/2025', '01/04/2025'],
    },
    {
      heading: 'Kind of work',
      also: ['Work type', 'Type of work', 'Activity', 'Work'],
      table: 'psychology-time',
      field: 'work',
      needed: true,
      codes: { EHCNA: 'statutory', Statutory: 'statutory', Traded: 'traded', Tribunal: 'tribunal' },
      examples: ['Statutory', 'Traded'],
    },
    {
      heading: 'Hours',
      also: ['Total hours', 'Hours spent'],
      table: 'psychology-time',
      field: 'hours',
      needed: true,
      examples: ['812.5', '240'],
    },
  ],
} as const satisfies ReadyMapping;
