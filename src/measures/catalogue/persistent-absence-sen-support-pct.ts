// Enrolments over the threshold, so a pupil who moved school counts twice.
import type { Measure } from '../measure.ts';

export default {
  id: 'persistent-absence-sen-support-pct',
  title: 'Pupils with SEN support absent for 10% or more of sessions',
  section: 'inclusion',
  unit: 'percent',
  polarity: 'lower',
  frequency: 'termly',
  window: 'term',
  aliases: [
    {
      label: '% of SEN Support pupils persistently absent (10% or more missed)',
      ref: '86',
      seenIn: '2025-05-scorecard',
    },
    { label: '% persistent absence - SEN Support' },
    { label: 'Persistent absence rate: SEN support' },
    { label: '% of pupils with SEN support who are persistently absent' },
  ],
} satisfies Measure;
