// Few reviews a month: one moves it far.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'ar-ncy9-sen-attended-pct',
  title: 'Year 9 annual reviews attended by the SEN team',
  section: 'adulthood',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'month',
  plain:
    "Out of every 100 yearly plan reviews for Year 9 pupils, how many somebody from the council's special educational needs team came to.",
  numerator: 'Year 9 annual reviews held in the month that a representative of the SEN team attended',
  denominator: 'Year 9 annual reviews held in the month',
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'adulthood',
  relations: [
    {
      kind: 'read-with',
      of: 'vacancy-ehco-fte',
      why: 'officers who are not in post cannot attend; vacancies move first',
    },
    {
      kind: 'read-with',
      of: 'y9-plans-pfa-amended-pct',
      why: 'what being there is for: outcomes for adulthood written into the plan',
    },
  ],
  caveats: [
    'Few reviews fall in one month, so one more or one less moves it by several points: read three months together.',
    'The label speaks of all Year 9 plan holders, the figure can only be of those whose review was held in the month.',
    'It does not say whether the officer came in person or joined by video.',
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
      label: '% of all NCY9 CYPs with an EHCP where a representative from SEN attended their annual review',
      seenIn: '2025-03-scrutiny-supplement',
    },
    { label: '% of Year 9 annual reviews attended by a SEN representative' },
  ],
} satisfies CatalogueMeasure;
