// Suspensions, not pupils: one pupil can have several. Compared with the same term only.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'suspension-rate-sen-support',
  title: 'Suspensions for every 100 pupils with SEN support',
  section: 'inclusion',
  unit: 'rate-100',
  polarity: 'lower',
  frequency: 'termly',
  window: 'term',
  plain:
    'How many times pupils who get special educational needs support at school were suspended this term, for every 100 of these pupils.',
  numerator: 'Suspensions in the term of pupils with SEN support',
  denominator: 'Pupils on roll with SEN support, in hundreds',
  source: 'SC',
  owner: 'inclusion',
  releaseLag: 45,
  priority: 'inclusion',
  relations: [
    {
      kind: 'read-with',
      of: 'exclusions-sen-support-count',
      why: 'fewer suspensions are no gain where more are excluded for good',
    },
  ],
  caveats: [
    'Suspensions, not pupils: one pupil can have several.',
    'Compare with the same term only: a whole year’s rate is far higher, and autumn differs from summer.',
    'The target in the scorecard of May 2025 is the national figure, so it moves whenever the national figure is published.',
  ],
  versions: [
    { version: 1, from: null, meaning: 'As the entry says.', reason: 'As printed in the scorecard of May 2025.' },
  ],
  aliases: [
    { label: 'Suspensions rate for SEN support pupils', ref: '80', seenIn: '2025-05-scorecard' },
    { label: 'Suspension rate - SEN Support' },
    { label: 'Suspensions per 100 pupils with SEN support' },
  ],
} satisfies CatalogueMeasure;
