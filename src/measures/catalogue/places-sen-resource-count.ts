// Places commissioned and places vacant differ: the owner says which.
import type { Measure } from '../measure.ts';

export default {
  id: 'places-sen-resource-count',
  title: 'Places available in resourced provision',
  section: 'placements',
  unit: 'count',
  polarity: 'higher',
  frequency: 'irregular',
  window: 'as-at',
  aliases: [
    { label: 'Number of places available in SEN Resource Provision', seenIn: '2025-03-scrutiny-supplement' },
    { label: 'Number of places in resourced provision' },
    { label: 'Number of resource base places available' },
  ],
} satisfies Measure;
