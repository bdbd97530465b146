// Establishments: Schools, colleges and providers, with what GIAS says of them.

import type { Table } from '../table.ts';

export default {
  id: 'establishment',
  title: 'Establishments',
  one: 'establishment',
  plain: 'Schools, colleges and providers, with what GIAS says of them.',
  about: 'establishment',
  identifiedBy: ['urn', 'ukprn', 'name'],
  spell: { from: 'openedOn', to: 'closedOn' },
  kept: 'public',
  fields: {
    urn: { title: 'URN', type: 'text' },
    ukprn: { title: 'UKPRN', type: 'text' },
    name: { title: 'Name', type: 'text' },
    kind: { title: 'Kind', type: 'code', codes: 'establishment-kind' },
    phase: { title: 'Phase', type: 'code', codes: 'phase' },
    la: { title: 'In the area of', type: 'text', plain: 'LA code' },
    lowestAge: { title: 'Lowest age', type: 'whole' },
    highestAge: { title: 'Highest age', type: 'whole' },
    unit: { title: 'Has a SEN unit', type: 'yes-no' },
    resourced: { title: 'Has resourced provision', type: 'yes-no' },
    residential: { title: 'Residential', type: 'yes-no' },
    section41: { title: 'Approved under section 41', type: 'yes-no' },
    openedOn: { title: 'Opened', type: 'day' },
    closedOn: { title: 'Closed', type: 'day' },
  },
} as const satisfies Table;
