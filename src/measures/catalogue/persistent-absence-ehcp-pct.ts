// Enrolments over the threshold, so a pupil who moved school counts twice.
import type { Measure } from '../measure.ts';

export default {
  id: 'persistent-absence-ehcp-pct',
  title: 'Pupils with a plan absent for 10% or more of sessions',
  section: 'inclusion',
  unit: 'percent',
  polarity: 'lower',
  frequency: 'termly',
  window: 'term',
  aliases: [
    { label: '% of EHCP pupils persistently absent (10% or more missed)', ref: '87', seenIn: '2025-05-scorecard' },
    { label: '% persistent absence - EHCP' },
    { label: 'Persistent absence rate: EHCP' },
    { label: '% of pupils with an EHCP who are persistently absent' },
  ],
} satisfies Measure;
