// Suspensions, not pupils: one pupil can have several. Compared with the same term only.
import type { Measure } from '../measure.ts';

export default {
  id: 'suspension-rate-ehcp',
  title: 'Suspensions for every 100 pupils with an EHC plan',
  section: 'inclusion',
  unit: 'rate-100',
  polarity: 'lower',
  frequency: 'termly',
  window: 'term',
  aliases: [
    { label: 'Suspensions rate for EHCP pupils', ref: '82', seenIn: '2025-05-scorecard' },
    { label: 'Suspension rate - EHCP' },
    { label: 'Suspensions per 100 pupils with an EHCP' },
  ],
} satisfies Measure;
