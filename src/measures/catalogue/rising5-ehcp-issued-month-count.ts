// New plans of the month for children due to start Reception next September.
import type { Measure } from '../measure.ts';

export default {
  id: 'rising5-ehcp-issued-month-count',
  title: 'Children due to start Reception, plans issued in the month',
  section: 'early-years',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'month',
  aliases: [
    {
      label: "No. of 'Rising 5yr olds' with an EHCP - No. in month that have been issued an EHCP",
      seenIn: '2025-03-scrutiny-supplement',
    },
  ],
} satisfies Measure;
