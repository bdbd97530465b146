// Assessments open at the end of the month for children due to start Reception next September.
import type { Measure } from '../measure.ts';

export default {
  id: 'rising5-under-assessment-count',
  title: 'Children due to start Reception, being assessed for a plan',
  section: 'early-years',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'cohort-academic',
  aliases: [
    {
      label: "No. of 'Rising 5yr olds' currently under assessment for an EHCP (start Reception in Sept)",
      ref: '31.06',
      seenIn: '2022-01-scorecard',
    },
    {
      label: "No. of 'Rising 5yr olds' currently under assessment for an EHCP (start Reception in Sept)",
      seenIn: '2025-03-scrutiny-supplement',
    },
    {
      label: "No. of 'Rising 5yr olds' currently under assessment for an EHCP (start Reception in Sept)",
      ref: '57',
      seenIn: '2025-05-scorecard',
    },
    { label: 'Number of rising 5s under assessment' },
  ],
} satisfies Measure;
