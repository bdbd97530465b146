// Decisions of the month to assess.
import type { Measure } from '../measure.ts';

export default {
  id: 'assessments-agreed-count',
  title: 'EHC needs assessments agreed in the month',
  section: 'assessments',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'month',
  aliases: [
    { label: 'No. of EHC assessments agreed to initiate', seenIn: '2025-03-scrutiny-supplement' },
    { label: 'Number of EHC needs assessments agreed' },
    { label: 'Number of EHCNA requests agreed' },
  ],
} satisfies Measure;
