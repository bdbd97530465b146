// School census: Numbers of a school from one census.

import type { Table } from '../table.ts';

export default {
  id: 'school-roll',
  title: 'School census',
  one: 'school’s roll',
  plain: 'Numbers of a school from one census.',
  about: 'establishment',
  identifiedBy: ['urn', 'censusOn', 'phase'],
  kept: 'public',
  fields: {
    urn: { title: 'URN', type: 'text' },
    censusOn: { title: 'Census', type: 'day' },
    phase: { title: 'Phase', type: 'code', codes: 'phase' },
    pupils: { title: 'Pupils', type: 'whole', unit: 'pupils' },
    senSupport: { title: 'With SEN support', type: 'whole', unit: 'pupils' },
    plans: { title: 'With a plan', type: 'whole', unit: 'pupils' },
    suspensionsSupport: { title: 'Suspensions, SEN support', type: 'whole' },
    suspensionsPlans: { title: 'Suspensions, plans', type: 'whole' },
    exclusionsSupport: { title: 'Permanent exclusions, SEN support', type: 'whole' },
    exclusionsPlans: { title: 'Permanent exclusions, plans', type: 'whole' },
    persistentSupport: { title: 'Persistently absent, SEN support', type: 'whole' },
    persistentPlans: { title: 'Persistently absent, plans', type: 'whole' },
    severeSupport: { title: 'Severely absent, SEN support', type: 'whole' },
    severePlans: { title: 'Severely absent, plans', type: 'whole' },
  },
} as const satisfies Table;
