// Children and Families Act 2014, section 61: provision arranged because no school or college would be right.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'ehcp-eotas-s61-pct',
  title: 'Plan holders educated otherwise than at school under section 61',
  section: 'placements',
  unit: 'percent',
  polarity: null,
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'For some children with an education, health and care plan, no school or college would be right. The council sets up their teaching somewhere else. This is how many there are in every hundred with a plan.',
  numerator:
    'Maintained EHC plans under which the authority arranges provision otherwise than at a school or college (Children and Families Act 2014, section 61)',
  denominator: 'All EHC plans maintained on the last day of the month',
  source: 'CM',
  owner: 'inclusion',
  releaseLag: 10,
  priority: 'sufficiency',
  relations: [
    {
      kind: 'read-with',
      of: 'ehcp-other-s19-hmp-yoi-pct',
      why: 'Together they show how many are taught outside school, but on another base than the row of both arrangements.',
    },
    {
      kind: 'read-with',
      of: 'ehcp-ehe-pct',
      why: 'Arranged by the council here, chosen by the family there; a child recorded in the wrong one moves both.',
    },
  ],
  caveats: [
    'With the row for section 19 and custody it comes to more than the row for both arrangements as main provision: the bases differ, so no total is made of them.',
    'Tuition under section 19 is not this, although some records call both by one name.',
    'A package of some hours belongs here whatever its size: the figure does not say how much teaching there is.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'Arrangements under section 61 of the Children and Families Act 2014 alone.',
      reason:
        'Printed with the section in its label; the national return has a code for it, which is the reading taken.',
    },
  ],
  aliases: [
    { label: '% of children with EHCP in EOTAS (Section 61)', ref: '26', seenIn: '2025-05-scorecard' },
    { label: '% of EHCPs in EOTAS (S61)' },
    { label: '% of children with an EHCP in EOTAS' },
    { label: '% of EHC plans with EOTAS' },
  ],
  workedOut: {
    formula: {
      kind: 'share',
      top: [{ stock: 'plan-time', from: 'from', to: 'to', where: [{ field: 'provision', is: ['s61'] }] }],
      of: [{ stock: 'plan-time', from: 'from', to: 'to' }],
    },
    reading:
      'arranged by the authority under section 61; tuition under section 19 and home education chosen by parents are neither',
    basis: 'Children and Families Act 2014, section 61; SEN2 setting OLA',
    examples: [
      {
        says: 'A package under section 61, tuition under section 19 and home education: one of three counts.',
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
        numerator: 1,
        denominator: 3,
        value: 1 / 3,
      },
      {
        says: 'The package begins on the first day of the next month.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          establishment: [{ urn: '100001', kind: 'mainstream' }],
          placement: [
            { fact: 'attended', rank: 1, urn: '100001', startedOn: '2022-09-01', endedOn: '2025-04-01' },
            { fact: 'attended', rank: 1, setting: 'OLA', startedOn: '2025-04-01' },
          ],
        },
        period: '2025-03',
        numerator: 0,
        denominator: 1,
        value: 0,
      },
      {
        says: 'The legal basis decides before the setting.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          placement: [{ fact: 'attended', rank: 1, setting: 'OTH', basis: 's61', startedOn: '2022-09-01' }],
        },
        period: '2025-03',
        numerator: 1,
        denominator: 1,
        value: 1,
      },
    ],
  },
} satisfies CatalogueMeasure;
