// One month's requests: about a twelfth of the yearly rate, and never set beside it.
import type { Measure } from '../measure.ts';

export default {
  id: 'requests-rate-10k-month',
  title: 'Requests for an EHC needs assessment in the month, per 10,000 people aged 0 to 24',
  section: 'assessments',
  unit: 'rate-10k',
  polarity: null,
  frequency: 'monthly',
  window: 'month',
  aliases: [
    {
      label: 'Rate of requests for an Education, Health & Care needs assessment per 10k',
      ref: '90',
      seenIn: '2025-05-scorecard',
    },
  ],
} satisfies Measure;
