// The same as the monthly figure, over the year.
import type { Measure } from '../measure.ts';

export default {
  id: 'ar-timeliness-12m-pct',
  title: 'Annual reviews completed on time over 12 months',
  section: 'annual-reviews',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'rolling-12',
  aliases: [
    { label: '% of annual reviews completed on time (rolling 12 months)' },
    { label: '% of annual reviews completed within timescale (12 month rolling)' },
  ],
} satisfies Measure;
