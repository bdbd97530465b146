// Of all requests of the month; in August out of fewer than thirty.
import type { Measure } from '../measure.ts';

export default {
  id: 'requests-parent-pct',
  title: 'Share of requests made by parents or young people',
  section: 'assessments',
  unit: 'percent',
  polarity: null,
  frequency: 'monthly',
  window: 'month',
  aliases: [
    { label: '% parent/carers requests', seenIn: '2024-11-scrutiny-report' },
    { label: '% request from parents', seenIn: '2025-03-scrutiny-supplement' },
    {
      label: '% of Education, Health and Care Needs Assessments requests received from parents',
      ref: '92',
      seenIn: '2025-05-scorecard',
    },
    { label: '% of EHCNA requests from parents' },
    { label: '% of requests for EHC needs assessment made by parents/carers' },
    { label: '% parental requests for assessment' },
  ],
} satisfies Measure;
