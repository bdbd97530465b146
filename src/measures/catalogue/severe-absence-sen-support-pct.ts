// Enrolments over the threshold; these pupils are in the 10% figure too.
import type { Measure } from '../measure.ts';

export default {
  id: 'severe-absence-sen-support-pct',
  title: 'Pupils with SEN support absent for 50% or more of sessions',
  section: 'inclusion',
  unit: 'percent',
  polarity: 'lower',
  frequency: 'termly',
  window: 'term',
  aliases: [
    { label: '% of SEN Support pupils severely absent (50% or more missed)', ref: '88', seenIn: '2025-05-scorecard' },
    { label: '% severe absence - SEN Support' },
    { label: 'Severe absence rate: SEN support' },
    { label: '% of pupils with SEN support who are severely absent' },
  ],
} satisfies Measure;
