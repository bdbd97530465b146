// A month without such reviews, as August, has no figure; it is not nought.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'ar-y10-specialist-pfa-attended-pct',
  title: 'Year 10 annual reviews in specialist settings attended by the preparing for adulthood team',
  section: 'adulthood',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'month',
  plain:
    'Out of every 100 yearly plan reviews for Year 10 pupils in special schools or other specialist places, how many the team for preparing for adulthood came to.',
  numerator:
    'Year 10 annual reviews in specialist settings held in the month that the preparing for adulthood team attended',
  denominator: 'Year 10 annual reviews in specialist settings held in the month',
  source: 'CM',
  owner: 'adulthood',
  releaseLag: 10,
  priority: 'adulthood',
  relations: [
    {
      kind: 'read-with',
      of: 'ar-ncy9-sen-attended-pct',
      why: 'the same young people a year before, when adulthood is first on the agenda',
    },
    { kind: 'read-with', of: 'asc-open-18-25-count', why: 'what the team carries besides its reviews' },
  ],
  caveats: [
    'A month in which no such review was held, as August, has no figure. A printed nought means nobody came.',
    'Reviews bunch in autumn and spring: a month with few of them swings widely.',
    'Attendance has to be recorded on the review; what is not recorded counts as not attended.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason: 'As printed in the scrutiny supplement of March 2025.',
    },
  ],
  aliases: [
    {
      label:
        '% of annual reviews in the month for Yr 10 CYPs with an EHCP in specialist provision, where PFA team attended',
      seenIn: '2025-03-scrutiny-supplement',
    },
  ],
} satisfies CatalogueMeasure;
