// Section 61 and section 19 arrangements as main provision; national figures hold section 61 alone, so the two are not alike.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'ehcp-other-la-arrangements-pct',
  title: 'Plan holders educated under other council arrangements',
  section: 'placements',
  unit: 'percent',
  polarity: null,
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'Some children with an education, health and care plan are not taught in a school or college. The council sets up their teaching in other ways. This is how many there are in every hundred with a plan.',
  numerator:
    'Maintained EHC plans whose main provision is education otherwise than at school under section 61, or is arranged under section 19',
  denominator: 'All EHC plans maintained on the last day of the month',
  source: 'CM',
  owner: 'inclusion',
  releaseLag: 10,
  priority: 'resources',
  relations: [
    {
      kind: 'read-with',
      of: 'ehcp-eotas-s61-pct',
      why: 'One of its two kinds, counted on another base: the rows of one paper do not add up to this one.',
    },
    {
      kind: 'read-with',
      of: 'waiting-specialist-all-count',
      why: 'Children without a suitable school are often taught this way until they have one.',
    },
  ],
  caveats: [
    'Two duties stand side by side: section 61 says that no school or college would be right, section 19 bridges a time without one.',
    'National figures hold section 61 only: they are no comparison for the two together.',
    'Only the main provision counts here, so a child taught partly in a school is left out, though other rows may have that child in.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'Both kinds of arrangement, only where they are the main provision listed.',
      reason: 'Printed under two wordings of one meaning; that only the main provision counts is in both labels.',
    },
  ],
  aliases: [
    {
      label: '% of EHCPs in Other - arrangements by LA (EOTAS S61 & S19) (as main provision listed)',
      seenIn: '2025-03-scrutiny-supplement',
    },
    {
      label:
        '% of EHCPs in Other - arrangements by LA (Education Other Than At School-Section 61/19) (as main provision listed)',
      ref: '133',
      seenIn: '2025-05-scorecard',
    },
    { label: '% of EHCPs in EOTAS (Section 61 and Section 19)' },
  ],
} satisfies CatalogueMeasure;
