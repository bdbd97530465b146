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
  workedOut: {
    formula: {
      kind: 'share',
      top: [{ stock: 'plan-time', from: 'from', to: 'to', where: [{ field: 'provision', is: ['s61', 's19'] }] }],
      of: [{ stock: 'plan-time', from: 'from', to: 'to' }],
    },
    reading:
      'section 61 and section 19 together, by the main place; not to be set against the national figure, which is section 61 alone',
    basis: 'Children and Families Act 2014, section 61; Education Act 1996, section 19',
    examples: [
      {
        says: 'A package under section 61 and tuition under section 19 count, home education does not.',
        rows: {
          plan: [
            { startedOn: '2022-09-01' },
            { person: 'p2', startedOn: '2022-09-01' },
            { person: 'p3', startedOn: '2022-09-01' },
          ],
          placement: [
            { fact: 'attended', rank: 1, setting: 'OLA', startedOn: '2022-09-01' },
            { person: 'p2', fact: 'attended', rank: 1, setting: 'OTH', basis: 's19', startedOn: '2022-09-01' },
            { person: 'p3', fact: 'attended', rank: 1, setting: 'EHE', startedOn: '2022-09-01' },
          ],
        },
        period: '2025-03',
        numerator: 2,
        denominator: 3,
        value: 2 / 3,
      },
      {
        says: 'Tuition beside a school place, second in rank, does not count.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          establishment: [{ urn: '100001', kind: 'mainstream' }],
          placement: [
            { fact: 'attended', rank: 1, urn: '100001', startedOn: '2022-09-01' },
            { fact: 'attended', rank: 2, setting: 'OTH', basis: 's19', startedOn: '2022-09-01' },
          ],
        },
        period: '2025-03',
        numerator: 0,
        denominator: 1,
        value: 0,
      },
      {
        says: 'Tuition that begins on the last day of the month counts.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          establishment: [{ urn: '100001', kind: 'mainstream' }],
          placement: [
            { fact: 'attended', rank: 1, urn: '100001', startedOn: '2022-09-01', endedOn: '2025-03-31' },
            { fact: 'attended', rank: 1, setting: 'OTH', basis: 's19', startedOn: '2025-03-31' },
          ],
        },
        period: '2025-03',
        numerator: 1,
        denominator: 1,
        value: 1,
      },
    ],
  },
} satisfies CatalogueMeasure;
