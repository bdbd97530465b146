// Offered, which is not the same as completed.
import type { Measure } from '../measure.ts';

export default {
  id: 'hcp-asq3-offered-pct',
  title: 'Children aged 2 to 2 and a half offered a development check (ASQ-3)',
  section: 'early-years',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'month',
  aliases: [
    {
      label: '% of 2-2.5 year olds offered ASQ-3 as part of the Healthy Child Programme or integrated review',
      seenIn: '2021-04-performance-report',
    },
    { label: '% of children offered ASQ-3 at 2-2.5 years' },
  ],
} satisfies Measure;
