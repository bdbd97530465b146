// Began in October 2024 in place of the count in mainstream and alternative provision alone: no line joins the two.
import type { Measure } from '../measure.ts';

export default {
  id: 'waiting-special-csa-count',
  title: 'School-age children waiting for a special school place',
  section: 'placements',
  unit: 'count',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'as-at',
  aliases: [
    {
      label: 'No of statutory school age CYPs waiting for a Special School place (agreed as eligible)',
      seenIn: '2025-03-scrutiny-supplement',
    },
  ],
} satisfies Measure;
