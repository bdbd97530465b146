// Enrolments over the threshold; these pupils are in the 10% figure too.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'severe-absence-sen-support-pct',
  title: 'Pupils with SEN support absent for 50% or more of sessions',
  section: 'inclusion',
  unit: 'percent',
  polarity: 'lower',
  frequency: 'termly',
  window: 'term',
  plain:
    'The share of pupils who get special educational needs support and who missed at least half of all school sessions this term.',
  numerator: 'Enrolments of pupils with SEN support that missed 50% or more of possible sessions in the term',
  denominator: 'Enrolments of pupils with SEN support in the term',
  source: 'SC',
  owner: 'inclusion',
  releaseLag: 45,
  priority: 'inclusion',
  relations: [{ kind: 'subset-of', of: 'persistent-absence-sen-support-pct' }],
  caveats: [
    'Counted by enrolment, not by pupil: one who changed school in the term counts at each.',
    'The school census gives it one term late. A figure repeated between censuses is carried forward, not new.',
    'The target in the scorecard of May 2025 is the national figure, so it moves whenever the national figure is published.',
  ],
  versions: [
    { version: 1, from: null, meaning: 'As the entry says.', reason: 'As printed in the scorecard of May 2025.' },
  ],
  aliases: [
    { label: '% of SEN Support pupils severely absent (50% or more missed)', ref: '88', seenIn: '2025-05-scorecard' },
    { label: '% severe absence - SEN Support' },
    { label: 'Severe absence rate: SEN support' },
    { label: '% of pupils with SEN support who are severely absent' },
  ],
} satisfies CatalogueMeasure;
