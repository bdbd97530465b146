// The third tier began in April 2024: earlier months are empty, not nought.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'ey-sen-funding-tier3-count',
  title: 'Children receiving early years SEN funding, tier 3',
  section: 'early-years',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'A nursery can get extra money to help a child with special needs. There are levels of it. This is how many children get the third one.',
  numerator: 'Children with current early years SEN inclusion funding at the third tier',
  denominator: null,
  source: 'EY finance',
  owner: 'early-years',
  releaseLag: 20,
  priority: 'early-identification',
  relations: [
    {
      kind: 'read-with',
      of: 'ey-sen-funding-tier2-count',
      why: 'It was filled from this tier when it began: only both together show the demand.',
    },
  ],
  caveats: [
    'Months before the tier existed are empty and are not to be read as nought.',
    'The first month of a new tier holds the children moved to it at once, so growth is counted from the second.',
    'Children who start school leave it in September as they leave the other tiers.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning:
        'Children funded at the third tier on the last day of the month, from the month in which an area first has one.',
      reason: 'A tier added to an older scheme of two; where it begins in April 2024 there is nothing to count before.',
    },
  ],
  aliases: [{ label: 'No. of Children accessing SEN Funding - Tier 3', seenIn: '2025-03-scrutiny-supplement' }],
} satisfies CatalogueMeasure;
