// New plans of the month for children below Reception.
import type { Measure } from '../measure.ts';

export default {
  id: 'ey-ehcp-issued-month-count',
  title: 'Early years children issued with a new EHC plan in the month',
  section: 'early-years',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'month',
  aliases: [
    {
      label: 'No. of new Early Years children issued with an EHCP (monthly figure)',
      seenIn: '2025-03-scrutiny-supplement',
    },
    { label: 'Number of new EHCPs issued for early years children' },
  ],
} satisfies Measure;
