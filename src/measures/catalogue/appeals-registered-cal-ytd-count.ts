// Starts again each January; the tribunal's own yearly count differs a little.
import type { Measure } from '../measure.ts';

export default {
  id: 'appeals-registered-cal-ytd-count',
  title: 'Tribunal appeals registered, calendar year to date',
  section: 'disputes',
  unit: 'count',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'ytd-calendar',
  aliases: [
    {
      label: 'No. of appeals registered with the SEND tribunal (cumulative calendar)',
      seenIn: '2025-03-scrutiny-supplement',
    },
    { label: 'Number of tribunal appeals registered (year to date)' },
  ],
} satisfies Measure;
