// The phases do not add up to all requests: early years and unknown stand apart.
import type { Measure } from '../measure.ts';

export default {
  id: 'requests-secondary-count',
  title: 'Requests for an EHC needs assessment, secondary',
  section: 'assessments',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'month',
  aliases: [
    {
      label: 'no of above - secondary phase',
      under: 'No. of requests for EHC assessment',
      seenIn: '2025-03-scrutiny-supplement',
    },
    { label: 'secondary', under: 'No. of requests for EHC assessment' },
    { label: 'of which secondary', under: 'No. of requests for EHC assessment' },
    { label: 'Number of EHCNA requests - secondary phase' },
    { label: 'Number of requests for EHC needs assessment (secondary)' },
  ],
} satisfies Measure;
