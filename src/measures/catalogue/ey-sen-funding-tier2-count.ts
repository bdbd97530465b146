// Fell in April 2024 where the third tier began: a change of scheme, not of demand.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'ey-sen-funding-tier2-count',
  title: 'Children receiving early years SEN funding, tier 2',
  section: 'early-years',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'A nursery can get extra money to help a child with special needs. There are levels of it. This is how many children get the second one.',
  numerator: 'Children with current early years SEN inclusion funding at the second tier',
  denominator: null,
  source: 'EY finance',
  owner: 'early-years',
  releaseLag: 20,
  priority: 'early-identification',
  relations: [
    {
      kind: 'read-with',
      of: 'ey-sen-funding-tier3-count',
      why: 'Where a third tier was added, children of this one went to it: only both together show the demand.',
    },
  ],
  caveats: [
    'It steps down in the month in which a third tier begins, because children are moved to it: the scheme changed and not the need.',
    'All tiers empty in September when the oldest children start school.',
    'Tiers are a local scheme: another council can call the same help by another tier, or by none.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'The second tier of a scheme of two, or of one that always had three.',
      reason: 'As first printed: no third tier had figures before April 2024.',
    },
    {
      version: 2,
      from: '2024-04',
      meaning: 'The second tier of three, without the children who were moved to the third.',
      reason: 'A third tier began, and about as many children as it took in left this one in the same month.',
      areas: ['E06000058'],
    },
  ],
  aliases: [{ label: 'No. of Children accessing SEN Funding - Tier 2', seenIn: '2025-03-scrutiny-supplement' }],
} satisfies CatalogueMeasure;
