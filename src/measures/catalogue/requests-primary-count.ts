// The phases do not add up to all requests: early years and unknown stand apart.
import type { Measure } from '../measure.ts';

export default {
  id: 'requests-primary-count',
  title: 'Requests for an EHC needs assessment, primary',
  section: 'assessments',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'month',
  aliases: [
    {
      label: 'no of above - primary phase',
      under: 'No. of requests for EHC assessment',
      seenIn: '2025-03-scrutiny-supplement',
    },
    { label: 'primary', under: 'No. of requests for EHC assessment' },
    { label: 'of which primary', under: 'No. of requests for EHC assessment' },
    { label: 'Number of EHCNA requests - primary phase' },
    { label: 'Number of requests for EHC needs assessment (primary)' },
  ],
} satisfies Measure;
