// Received in the month, every stage together. Downwards is what the paper itself asks for.
import type { Measure } from '../measure.ts';

export default {
  id: 'complaints-count',
  title: 'Complaints about the SEND service',
  section: 'disputes',
  unit: 'count',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'month',
  aliases: [
    { label: 'No. of complaints', seenIn: '2025-03-scrutiny-supplement' },
    {
      label: 'No. of complaints received by the LA in the month (SEND Service)',
      ref: '54',
      seenIn: '2025-05-scorecard',
    },
    { label: 'Number of complaints received' },
    { label: 'Number of complaints' },
    { label: 'Number of SEND complaints received' },
    { label: 'Number of complaints about the SEND service' },
    { label: 'No. of complaints received in the month' },
  ],
} satisfies Measure;
