// Specialist places that settings are paid to keep.

import type { ReadyMapping } from '../records/ready-mapping.ts';

export default {
  id: 'specialist-places',
  title: 'Specialist places',
  line: 'setting and kind of place, from when to when',
  plain: 'Places commissioned and filled in special schools, units and resourced provision, for sufficiency.',
  source: 'places',
  asked: 'the placement or sufficiency officer',
  holds: 'snapshot',
  columns: [
    {
      heading: 'URN',
      also: ['School URN', 'Setting URN'],
      table: 'places',
      field: 'urn',
      needed: true,
      examples: ['999014', '999001'],
    },
    {
      heading: 'Kind of place',
      also: ['Type of place', 'Provision type', 'Kind'],
      table: 'places',
      field: 'kind',
      needed: true,
      examples: ['Special school', 'SEN unit'],
    },
    {
      heading: 'For',
      also: ['Need', 'Designation', 'SEN type', 'Primary need'],
      table: 'places',
      field: 'need',
      examples: ['ASD', 'SLCN'],
    },
    {
      heading: 'From',
      also: ['Start date', 'Date from'],
      table: 'places',
      field: 'fromOn',
      needed: true,
      examples: ['01/09/2024', '01/09/2024'],
    },
    {
      heading: 'Last day',
      also: ['End date', 'Date to', 'To'],
      table: 'places',
      field: 'toOn',
      lastDay: true,
      examples: ['', '31/08/2025'],
    },
    {
      heading: 'Places',
      also: ['Commissioned places', 'Planned places', 'Places commissioned', 'Capacity'],
      table: 'places',
      field: 'commissioned',
      needed: true,
      examples: ['120', '16'],
    },
    {
      heading: 'Filled',
      also: ['Places filled', 'On roll', 'Occupied'],
      table: 'places',
      field: 'filled',
      examples: ['124', '14'],
    },
  ],
} as const satisfies ReadyMapping;
