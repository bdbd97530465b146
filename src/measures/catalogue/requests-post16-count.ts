// Often so few that a public paper hides the figure.
import type { Measure } from '../measure.ts';

export default {
  id: 'requests-post16-count',
  title: 'Requests for an EHC needs assessment, post-16',
  section: 'assessments',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'month',
  aliases: [
    {
      label: 'no of above - post 16 phase',
      under: 'No. of requests for EHC assessment',
      seenIn: '2025-03-scrutiny-supplement',
    },
    { label: 'post 16', under: 'No. of requests for EHC assessment' },
    { label: 'of which post-16', under: 'No. of requests for EHC assessment' },
    { label: 'Number of EHCNA requests - post-16 phase' },
    { label: 'Number of requests for EHC needs assessment (post-16)' },
  ],
} satisfies Measure;
