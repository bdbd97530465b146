// Enrolments over the threshold; these pupils are in the 10% figure too.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'severe-absence-ehcp-pct',
  title: 'Pupils with a plan absent for 50% or more of sessions',
  section: 'inclusion',
  unit: 'percent',
  polarity: 'lower',
  frequency: 'termly',
  window: 'term',
  plain:
    'The share of pupils with an education, health and care plan who missed at least half of all school sessions this term.',
  numerator: 'Enrolments of pupils with an EHC plan that missed 50% or more of possible sessions in the term',
  denominator: 'Enrolments of pupils with an EHC plan in the term',
  source: 'SC',
  owner: 'inclusion',
  releaseLag: 45,
  priority: 'inclusion',
  relations: [{ kind: 'subset-of', of: 'persistent-absence-ehcp-pct' }],
  caveats: [
    'Counted by enrolment, not by pupil: one who changed school in the term counts at each.',
    'The school census gives it one term late. A figure repeated between censuses is carried forward, not new.',
    'The target in the scorecard of May 2025 is the national figure, so it moves whenever the national figure is published.',
  ],
  versions: [
    { version: 1, from: null, meaning: 'As the entry says.', reason: 'As printed in the scorecard of May 2025.' },
  ],
  aliases: [
    { label: '% of EHCP pupils severely absent (50% or more missed)', ref: '89', seenIn: '2025-05-scorecard' },
    { label: '% severe absence - EHCP' },
    { label: 'Severe absence rate: EHCP' },
    { label: '% of pupils with an EHCP who are severely absent' },
  ],
} satisfies CatalogueMeasure;
