// Children with inclusion funding of the first tier in the month.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'ey-sen-funding-tier1-count',
  title: 'Children receiving early years SEN funding, tier 1',
  section: 'early-years',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'A nursery can get extra money to help a child with special needs. There are levels of it. This is how many children get the first one.',
  numerator: 'Children with current early years SEN inclusion funding at the first tier',
  denominator: null,
  source: 'EY finance',
  owner: 'early-years',
  releaseLag: 20,
  priority: 'early-identification',
  relations: [
    {
      kind: 'read-with',
      of: 'ey-sen-funding-tier2-count',
      why: 'Children move up from this tier, so a fall here can be a rise there.',
    },
  ],
  caveats: [
    "What a tier pays for is each council's own scheme: tiers of two councils are not compared.",
    'Funding ends when a child starts school, which empties all tiers each September.',
    'The same figure in two tiers in one month is more often a cell copied than chance.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'Children funded at the first tier on the last day of the month.',
      reason:
        'As printed; when a third tier was added, this one went on at the same level and shows no break of its own.',
    },
  ],
  aliases: [{ label: 'No. of Children accessing SEN Funding - Tier 1', seenIn: '2025-03-scrutiny-supplement' }],
} satisfies CatalogueMeasure;
