// Suspensions, not pupils: one pupil can have several. Compared with the same term only.
import type { Measure } from '../measure.ts';

export default {
  id: 'suspension-rate-sen-support',
  title: 'Suspensions for every 100 pupils with SEN support',
  section: 'inclusion',
  unit: 'rate-100',
  polarity: 'lower',
  frequency: 'termly',
  window: 'term',
  aliases: [
    { label: 'Suspensions rate for SEN support pupils', ref: '80', seenIn: '2025-05-scorecard' },
    { label: 'Suspension rate - SEN Support' },
    { label: 'Suspensions per 100 pupils with SEN support' },
  ],
} satisfies Measure;
