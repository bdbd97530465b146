// Ended in September 2024; the count of all such children, wherever they are taught, follows it and is not the same series.
import type { Measure } from '../measure.ts';

export default {
  id: 'waiting-special-csa-ms-ap-count',
  title: 'School-age children in mainstream or alternative provision waiting for a special school place',
  section: 'placements',
  unit: 'count',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'as-at',
  aliases: [
    {
      label:
        'No. of statutory school age CYPs in Mainstream or AP (Oct data includes all CYPs) waiting for a Special School place (agreed as eligible)',
      seenIn: '2025-03-scrutiny-supplement',
    },
  ],
} satisfies Measure;
