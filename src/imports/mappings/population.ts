// Mid-year population estimates of the ONS, by age.

import type { ReadyMapping } from '../records/ready-mapping.ts';

export default {
  id: 'population',
  title: 'Population by age',
  line: 'age, sex and ward in one estimate',
  plain: 'How many children and young people live in the area, for rates.',
  source: 'ons',
  asked:
    'nobody: the Office for National Statistics publishes mid-year estimates; keep the area’s own lines, ages 0 to 25',
  holds: 'dated events',
  columns: [
    {
      heading: 'As at',
      also: ['Date', 'Mid-year', 'Estimated on', 'Reference date'],
      table: 'population',
      field: 'estimatedOn',
      needed: true,
      ask: '30 June of the year',
      examples: ['30/06/2023', '30/06/2023'],
    },
    {
      heading: 'Estimate',
      also: ['Release', 'Vintage', 'Source'],
      table: 'population',
      field: 'vintage',
      examples: ['mid-2023, July 2024', 'mid-2023, July 2024'],
    },
    {
      heading: 'Age',
      also: ['Single year of age', 'Age (years)'],
      table: 'population',
      field: 'age',
      needed: true,
      examples: ['7', '8'],
    },
    {
      heading: 'Sex',
      also: ['Gender'],
      table: 'population',
      field: 'sex',
      codes: { Persons: '', All: '', 'All persons': '' },
      examples: ['F', 'M'],
    },
    {
      heading: 'Ward',
      also: ['Ward name', 'Ward code'],
      table: 'population',
      field: 'ward',
      examples: ['Harbour', 'Harbour'],
    },
    {
      heading: 'People',
      also: ['Population', 'Persons', 'Count', 'Observation', 'Number of people'],
      table: 'population',
      field: 'people',
      needed: true,
      examples: ['2,214', '2,308'],
    },
  ],
} as const satisfies ReadyMapping;
