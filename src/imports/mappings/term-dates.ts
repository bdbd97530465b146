// Term dates: when settings are closed.

import type { ReadyMapping } from '../records/ready-mapping.ts';

export default {
  id: 'term-dates',
  title: 'Term dates and closures',
  line: 'time in which schools are closed',
  plain:
    'School holidays of the council, and of single schools where they differ: the exception for a closed setting is judged by them.',
  source: 'term-dates',
  asked: 'the admissions team, or the council’s website',
  holds: 'dated events',
  columns: [
    {
      heading: 'URN',
      also: ['School URN'],
      table: 'closure',
      field: 'urn',
      ask: 'empty: the council’s own term dates',
      examples: ['', '999001'],
    },
    {
      heading: 'Kind',
      also: ['Type', 'Closure type', 'Holiday'],
      table: 'closure',
      field: 'kind',
      codes: { Holiday: 'holiday', 'Summer holiday': 'holiday', 'Half term': 'holiday' },
      examples: ['holiday', 'other'],
    },
    {
      heading: 'First day closed',
      also: ['Closed from', 'From', 'Start', 'Start date', 'Holiday starts'],
      table: 'closure',
      field: 'fromOn',
      needed: true,
      examples: ['23/07/2025', '06/01/2025'],
    },
    {
      heading: 'Last day closed',
      also: ['Closed to', 'To', 'End', 'End date', 'Holiday ends'],
      table: 'closure',
      field: 'toOn',
      needed: true,
      lastDay: true,
      examples: ['31/08/2025', '07/01/2025'],
    },
  ],
} as const satisfies ReadyMapping;
