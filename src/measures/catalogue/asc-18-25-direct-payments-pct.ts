// Of the adult social care clients of that age with both disabilities.
import type { Measure } from '../measure.ts';

export default {
  id: 'asc-18-25-direct-payments-pct',
  title: 'Adults aged 18 to 25 with learning and physical disabilities receiving direct payments',
  section: 'adulthood',
  unit: 'percent',
  polarity: null,
  frequency: 'monthly',
  window: 'as-at',
  aliases: [
    {
      label: '% of adults with learning and physical disabilities (18-25) who have direct payments',
      seenIn: '2025-03-scrutiny-supplement',
    },
  ],
} satisfies Measure;
