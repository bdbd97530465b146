// The same as the whole before April 2024, when the working-parent entitlement began.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'ey-2yo-eef-disadvantaged-pct',
  title: 'Two-year-olds taking up funded early education, disadvantaged entitlement',
  section: 'early-years',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'Some two-year-olds can have free nursery hours because their family has a low income, or for reasons such as being in care. This is how many in every hundred use those hours. More is better.',
  numerator: 'Two-year-olds for whom the entitlement for disadvantaged families is claimed',
  denominator: 'The eligible two-year-olds that overall take-up is out of',
  source: 'EY finance',
  owner: 'early-years',
  releaseLag: 20,
  priority: 'early-identification',
  relations: [
    {
      kind: 'read-with',
      of: 'ey-2yo-eef-expanded-pct',
      why: 'A family that qualifies for both may be claimed under either, so one part can fall as the other rises.',
    },
  ],
  caveats: [
    'Since the parts give the whole when added, they must be out of one and the same number of children; if that number took in the families of the second entitlement, this share fell in April 2024 with no child leaving.',
    'Not the national take-up of disadvantaged two-year-olds, which is out of those children only.',
    'Before April 2024 it and overall take-up are the same figure.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'Claims under the disadvantaged entitlement over the base of overall take-up.',
      reason: 'As printed; which children it is out of is not said, and follows from the parts adding up to the whole.',
    },
  ],
  aliases: [
    { label: '% of 2 Year Olds Claiming 2 Year Old EEF Funding DISADVANTAGED', seenIn: '2025-03-scrutiny-supplement' },
  ],
} satisfies CatalogueMeasure;
