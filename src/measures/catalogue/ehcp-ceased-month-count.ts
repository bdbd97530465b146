// Plans that came to an end in the month. One ceased with an earlier date restates an earlier month.
import type { Measure } from '../measure.ts';

export default {
  id: 'ehcp-ceased-month-count',
  title: 'EHC plans ceased in the month',
  section: 'caseload',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'month',
  aliases: [
    { label: "No. of EHCP's ceased or discontinued in the month", ref: '99', seenIn: '2025-05-scorecard' },
    { label: 'Number of EHCPs ceased' },
    { label: 'Number of EHC plans ceased in month' },
    { label: 'No. of EHC plans discontinued' },
  ],
} satisfies Measure;
