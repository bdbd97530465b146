// Starts again each January.
import type { Measure } from '../measure.ts';

export default {
  id: 'mediations-sendiass-cal-ytd-count',
  title: 'Mediations supported by the advice service (SENDIASS), calendar year to date',
  section: 'disputes',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'ytd-calendar',
  aliases: [
    {
      label: 'Total number of mediations - SENDIASS (cumulative calendar year)',
      seenIn: '2025-03-scrutiny-supplement',
    },
  ],
} satisfies Measure;
