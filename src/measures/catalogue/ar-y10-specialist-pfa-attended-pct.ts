// A month without such reviews, as August, has no figure; it is not nought.
import type { Measure } from '../measure.ts';

export default {
  id: 'ar-y10-specialist-pfa-attended-pct',
  title: 'Year 10 annual reviews in specialist settings attended by the preparing for adulthood team',
  section: 'adulthood',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'month',
  aliases: [
    {
      label:
        '% of annual reviews in the month for Yr 10 CYPs with an EHCP in specialist provision, where PFA team attended',
      seenIn: '2025-03-scrutiny-supplement',
    },
  ],
} satisfies Measure;
