// First final plans issued in the month. One paper says that exceptions are left out, yet its stock only balances with them in.
import type { Measure } from '../measure.ts';

export default {
  id: 'ehcp-issued-month-count',
  title: 'New EHC plans issued in the month',
  section: 'caseload',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'month',
  aliases: [
    { label: 'new EHCPs issued', seenIn: '2021-04-performance-report' },
    { label: "No. of EHCP's issued in the month (excluding exceptions)", ref: '98', seenIn: '2025-05-scorecard' },
    { label: 'Number of new EHC plans issued' },
    { label: 'Number of EHCPs issued in month' },
    { label: 'New EHCPs issued in the month' },
    { label: 'Number of EHC plans issued' },
    { label: 'Total number of EHCPs finalised' },
  ],
} satisfies Measure;
