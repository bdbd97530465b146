// Places commissioned and places vacant differ: the owner says which.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'places-sen-resource-count',
  title: 'Places available in resourced provision',
  section: 'placements',
  unit: 'count',
  polarity: 'higher',
  frequency: 'irregular',
  window: 'as-at',
  plain:
    'How many places there are in special classes and bases inside ordinary schools. More places mean more choice near home.',
  numerator:
    'Places in resourced provision and SEN units of mainstream schools, all commissioned or those vacant as the owner states',
  denominator: null,
  source: 'places',
  owner: 'sufficiency',
  releaseLag: 20,
  priority: 'sufficiency',
  relations: [
    {
      kind: 'read-with',
      of: 'waiting-specialist-ms-count',
      why: 'New bases give children who wait in mainstream somewhere to go, so places move first.',
    },
  ],
  caveats: [
    'Say whether every commissioned place counts or only the empty ones.',
    'Units teach children apart for most of the week and resourced provision in ordinary classes: both are in, and only together.',
    'Requested in a cell stands for a figure that has been asked for.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'Units and resourced provision together.',
      reason:
        'Named resource provision in a paper that has no figures for it; units are counted with it since no other row has them.',
    },
  ],
  aliases: [
    { label: 'Number of places available in SEN Resource Provision', seenIn: '2025-03-scrutiny-supplement' },
    { label: 'Number of places in resourced provision' },
    { label: 'Number of resource base places available' },
  ],
} satisfies CatalogueMeasure;
