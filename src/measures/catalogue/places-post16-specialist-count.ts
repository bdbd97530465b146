// Places commissioned and places vacant differ: the owner says which.
import type { Measure } from '../measure.ts';

export default {
  id: 'places-post16-specialist-count',
  title: 'Specialist post-16 places',
  section: 'placements',
  unit: 'count',
  polarity: 'higher',
  frequency: 'irregular',
  window: 'as-at',
  aliases: [
    { label: 'No. of BCP Post 16 Specialist places', seenIn: '2025-03-scrutiny-supplement' },
    { label: 'Number of Post 16 Specialist places' },
  ],
} satisfies Measure;
