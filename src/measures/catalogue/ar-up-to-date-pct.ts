// The meeting was held within the year. The law's twelve months run to the end of the review, not to its meeting.
import type { Measure } from '../measure.ts';

export default {
  id: 'ar-up-to-date-pct',
  title: 'Plan holders whose annual review meeting is up to date',
  section: 'annual-reviews',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'as-at',
  aliases: [
    {
      label: '% of ECHP children with an up to date Annual Review (meeting held)',
      ref: '12.01',
      seenIn: '2022-01-scorecard',
    },
    { label: 'completion of Annual Review meetings by schools', seenIn: '2021-04-performance-report' },
    { label: '% of EHCPs with an up to date annual review' },
    { label: '% of EHC plans reviewed within the last 12 months' },
    { label: '% of EHCPs with an annual review in the last 12 months' },
  ],
} satisfies Measure;
