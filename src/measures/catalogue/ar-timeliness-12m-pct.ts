// The same as the monthly figure, over the year.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'ar-timeliness-12m-pct',
  title: 'Annual reviews completed on time over 12 months',
  section: 'annual-reviews',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'rolling-12',
  plain:
    'After a yearly review meeting the council has four weeks to say whether it will keep, change or end the plan. This is how many of every 100 decisions over the last year kept to that time.',
  numerator: 'Annual review decisions notified in the 12 months within 4 weeks of the review meeting',
  denominator: 'Annual review decisions notified in the 12 months',
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    {
      kind: 'read-with',
      of: 'ar-timeliness-month-pct',
      why: 'the months it is made of: a turn shows there most of a year before it shows here',
    },
  ],
  caveats: [
    'One paper speaks of performance across the year without saying whether the last 12 months or the year so far is meant.',
    "It has to be divided afresh from the year's decisions: an average of twelve monthly shares is another number.",
    'Its twelve months forget slowly: a bad month stays in it for a year.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'Taken over the last 12 months.',
      reason: 'As told in the words of the scrutiny supplement of March 2025.',
    },
  ],
  aliases: [
    { label: '% of annual reviews completed on time (rolling 12 months)' },
    { label: '% of annual reviews completed within timescale (12 month rolling)' },
  ],
} satisfies CatalogueMeasure;
