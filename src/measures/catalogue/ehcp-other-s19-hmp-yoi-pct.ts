// Two unlike groups in one figure; custody is criminal-offence data and needs tighter access.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'ehcp-other-s19-hmp-yoi-pct',
  title: 'Plan holders taught under section 19, in prison or in youth custody',
  section: 'placements',
  unit: 'percent',
  polarity: null,
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'Some children with an education, health and care plan are taught away from school for a time. A few are in custody. This is how many there are in every hundred with a plan.',
  numerator:
    'Maintained EHC plans whose holder is taught under section 19 arrangements, or is in prison or a young offender institution',
  denominator: 'All EHC plans maintained on the last day of the month',
  source: 'CM + YJS',
  owner: 'inclusion',
  releaseLag: 20,
  priority: 'inclusion',
  relations: [
    {
      kind: 'read-with',
      of: 'ehcp-eotas-s61-pct',
      why: 'The lasting arrangement, where this one is meant to be passing: children who stay here long belong to neither by right.',
    },
  ],
  caveats: [
    'Children kept from school by illness or exclusion and young people in custody have nothing in common but the row.',
    'Custody is criminal-offence information: a breakdown must never leave the few who are meant to see it, and the smaller part is never shown alone.',
    'The national return has no code for section 19, so nothing compares.',
    'A plan is not in force as usual while its holder is detained, but the authority keeps it and must take it up again on release.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'Section 19 of the Education Act 1996, prison and young offender institutions in one figure.',
      reason: 'As printed, under a heading of other; the parts are not shown.',
    },
  ],
  aliases: [
    { label: '% of children with EHCP in Other - (Section 19 / HMP / YOI)', ref: '28', seenIn: '2025-05-scorecard' },
  ],
  workedOut: {
    formula: {
      kind: 'share',
      top: [
        { stock: 'plan-time', from: 'from', to: 'to', where: [{ field: 'provision', is: ['s19'] }] },
        {
          stock: 'plan-time',
          from: 'from',
          to: 'to',
          where: [
            { field: 'provision', is: ['other'] },
            { field: 'urn.kind', is: ['other'] },
          ],
        },
      ],
      of: [{ stock: 'plan-time', from: 'from', to: 'to' }],
    },
    reading:
      'section 19, and places in an establishment of the kind “other”: the list of establishments has no kind of its own for prisons and secure units',
    basis: 'Education Act 1996, section 19; Children and Families Act 2014, section 70',
    examples: [
      {
        says: 'Tuition under section 19 and a secure unit count, mainstream does not.',
        rows: {
          plan: [
            { startedOn: '2022-09-01' },
            { person: 'p2', startedOn: '2022-09-01' },
            { person: 'p3', startedOn: '2022-09-01' },
          ],
          placement: [
            { fact: 'attended', rank: 1, setting: 'OTH', basis: 's19', startedOn: '2022-09-01' },
            { person: 'p2', fact: 'attended', rank: 1, urn: '100009', startedOn: '2022-09-01' },
            { person: 'p3', fact: 'attended', rank: 1, urn: '100001', startedOn: '2022-09-01' },
          ],
          establishment: [
            { urn: '100009', kind: 'other' },
            { urn: '100001', kind: 'mainstream' },
          ],
        },
        period: '2025-03',
        numerator: 2,
        denominator: 3,
        value: 2 / 3,
      },
      {
        says: 'Another setting without a number, as a supported internship, is not custody.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          placement: [{ fact: 'attended', rank: 1, setting: 'OTH', startedOn: '2022-09-01' }],
        },
        period: '2025-03',
        numerator: 0,
        denominator: 1,
        value: 0,
      },
      {
        says: 'Released on the last day of the month to mainstream.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          establishment: [
            { urn: '100009', kind: 'other' },
            { urn: '100001', kind: 'mainstream' },
          ],
          placement: [
            { fact: 'attended', rank: 1, urn: '100009', startedOn: '2022-09-01', endedOn: '2025-03-31' },
            { fact: 'attended', rank: 1, urn: '100001', startedOn: '2025-03-31' },
          ],
        },
        period: '2025-03',
        numerator: 0,
        denominator: 1,
        value: 0,
      },
    ],
  },
} satisfies CatalogueMeasure;
