// Few reviews a month: one moves it far.
import type { Measure } from '../measure.ts';

export default {
  id: 'ar-ncy9-sen-attended-pct',
  title: 'Year 9 annual reviews attended by the SEN team',
  section: 'adulthood',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'month',
  aliases: [
    {
      label: '% of all NCY9 CYPs with an EHCP where a representative from SEN attended their annual review',
      seenIn: '2025-03-scrutiny-supplement',
    },
    { label: '% of Year 9 annual reviews attended by a SEN representative' },
  ],
} satisfies Measure;
