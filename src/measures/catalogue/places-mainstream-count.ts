// Places commissioned and places vacant differ: the owner says which. A cell that says requested is a figure not yet received.
import type { Measure } from '../measure.ts';

export default {
  id: 'places-mainstream-count',
  title: 'Places available in mainstream schools',
  section: 'placements',
  unit: 'count',
  polarity: 'higher',
  frequency: 'irregular',
  window: 'as-at',
  aliases: [
    { label: 'Number of places available in Mainstream Provision', seenIn: '2025-03-scrutiny-supplement' },
    { label: 'Number of mainstream places available' },
  ],
} satisfies Measure;
