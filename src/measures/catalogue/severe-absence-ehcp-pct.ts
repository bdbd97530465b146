// Enrolments over the threshold; these pupils are in the 10% figure too.
import type { Measure } from '../measure.ts';

export default {
  id: 'severe-absence-ehcp-pct',
  title: 'Pupils with a plan absent for 50% or more of sessions',
  section: 'inclusion',
  unit: 'percent',
  polarity: 'lower',
  frequency: 'termly',
  window: 'term',
  aliases: [
    { label: '% of EHCP pupils severely absent (50% or more missed)', ref: '89', seenIn: '2025-05-scorecard' },
    { label: '% severe absence - EHCP' },
    { label: 'Severe absence rate: EHCP' },
    { label: '% of pupils with an EHCP who are severely absent' },
  ],
} satisfies Measure;
