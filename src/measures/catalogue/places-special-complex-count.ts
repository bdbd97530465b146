// Places commissioned and places vacant differ: the owner says which.
import type { Measure } from '../measure.ts';

export default {
  id: 'places-special-complex-count',
  title: 'Places available in special schools for complex needs',
  section: 'placements',
  unit: 'count',
  polarity: 'higher',
  frequency: 'irregular',
  window: 'as-at',
  aliases: [
    {
      label: 'Number of places available in BCP Special Schools for children with complex SEND',
      seenIn: '2025-03-scrutiny-supplement',
    },
    { label: 'Number of places available in Special Schools for children with complex SEND' },
    { label: 'Number of special school places available' },
  ],
} satisfies Measure;
