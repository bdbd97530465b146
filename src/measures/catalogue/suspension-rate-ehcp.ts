// Suspensions, not pupils: one pupil can have several. Compared with the same term only.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'suspension-rate-ehcp',
  title: 'Suspensions for every 100 pupils with an EHC plan',
  section: 'inclusion',
  unit: 'rate-100',
  polarity: 'lower',
  frequency: 'termly',
  window: 'term',
  plain:
    'How many times pupils with an education, health and care plan were suspended this term, for every 100 of these pupils.',
  numerator: 'Suspensions in the term of pupils with an EHC plan',
  denominator: 'Pupils on roll with an EHC plan, in hundreds',
  source: 'SC',
  owner: 'inclusion',
  releaseLag: 45,
  priority: 'inclusion',
  relations: [
    {
      kind: 'read-with',
      of: 'exclusions-ehcp-count',
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
    { label: 'Suspensions rate for EHCP pupils', ref: '82', seenIn: '2025-05-scorecard' },
    { label: 'Suspension rate - EHCP' },
    { label: 'Suspensions per 100 pupils with an EHCP' },
  ],
} satisfies CatalogueMeasure;
