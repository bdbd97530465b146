// Places of the current school year.
import type { Measure } from '../measure.ts';

export default {
  id: 'places-post16-la-count',
  title: 'Council-maintained post-16 places, mainstream and special',
  section: 'placements',
  unit: 'count',
  polarity: 'higher',
  frequency: 'irregular',
  window: 'as-at',
  aliases: [
    {
      label: 'Number of LA maintained mainstream & special post-16 places (current academic year)',
      seenIn: '2025-03-scrutiny-supplement',
    },
  ],
} satisfies Measure;
