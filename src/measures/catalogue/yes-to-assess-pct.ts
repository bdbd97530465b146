// Of decisions made in the month. The national figure divides by all requests received, and is lower.
import type { Measure } from '../measure.ts';

export default {
  id: 'yes-to-assess-pct',
  title: 'Share of decisions that were to assess',
  section: 'assessments',
  unit: 'percent',
  polarity: null,
  frequency: 'monthly',
  window: 'month',
  aliases: [
    { label: '% of monthly decisions made-yes to assess', ref: '95', seenIn: '2025-05-scorecard' },
    { label: '% of EHCNA requests agreed' },
    { label: '% of requests where an EHC needs assessment was agreed' },
    { label: '% yes to assess' },
  ],
} satisfies Measure;
