// Children whom the team supports before any plan. Falls in September, when the oldest go to school.
import type { Measure } from '../measure.ts';

export default {
  id: 'ey-pre-statutory-caseload-count',
  title: 'Children aged 0 to 5 known to the early years SEN team',
  section: 'early-years',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'as-at',
  aliases: [
    {
      label: 'No. of Children (age 0-5yrs) full caseload known to pre statutory SEN',
      seenIn: '2025-03-scrutiny-supplement',
    },
  ],
} satisfies Measure;
