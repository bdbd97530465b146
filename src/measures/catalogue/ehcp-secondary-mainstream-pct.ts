// Of plan holders of secondary age, those whose main placement is mainstream.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'ehcp-secondary-mainstream-pct',
  title: 'Secondary-aged plan holders in mainstream schools',
  section: 'placements',
  unit: 'percent',
  polarity: null,
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'Some pupils of secondary school age have an education, health and care plan. Out of every hundred of them, this many learn in an ordinary school and not a special one.',
  numerator: 'Maintained EHC plans of children of secondary age whose main placement is mainstream',
  denominator: 'Maintained EHC plans of children of secondary age',
  source: 'CM + GIAS',
  owner: 'sufficiency',
  releaseLag: 10,
  priority: 'sufficiency',
  relations: [
    {
      kind: 'read-with',
      of: 'ehcp-primary-mainstream-pct',
      why: 'Primary comes first: the children of this figure are those of that one some years on.',
    },
    {
      kind: 'read-with',
      of: 'waiting-special-csa-count',
      why: 'Children agreed for a special school but without a place are still in this share.',
    },
  ],
  caveats: [
    'Secondary ends with Year 11; a young person in a school sixth form belongs to post-16 even though the school is the same.',
    'A last-year column has disagreed with the paper of that year by several points: compare stored figures.',
    'It steps in September when Year 6 arrives with its placements.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'Children of secondary age, Year 7 to Year 11, by main placement.',
      reason: 'Two papers word it differently and agree on the months they share, so one meaning is taken.',
    },
  ],
  aliases: [
    { label: '% of Secondary aged EHCPs in mainstream', seenIn: '2025-03-scrutiny-supplement' },
    {
      label: '% of Secondary aged young people with an EHCP that are in a Mainstream setting',
      ref: '114',
      seenIn: '2025-05-scorecard',
    },
    { label: '% of secondary age children with an EHCP in mainstream' },
  ],
  workedOut: {
    formula: {
      kind: 'share',
      top: [
        {
          stock: 'plan-time',
          from: 'from',
          to: 'to',
          where: [
            {
              field: 'provision',
              is: ['mainstream', 'unit', 'resourced', 'mainstream-independent', 'early-years', 'fe'],
            },
          ],
          whose: [{ yearGroups: [7, 11] }],
        },
      ],
      of: [{ stock: 'plan-time', from: 'from', to: 'to', whose: [{ yearGroups: [7, 11] }] }],
    },
    reading:
      'school years 7 to 11 by age on the last day of the month, whatever class the child is taught in; mainstream as for all plans',
    basis:
      'SEN2 guide, placement rank and placement detail; groups of the DfE release, with further education colleges counted as mainstream',
    examples: [
      {
        says: 'Of a child in Year 7 in mainstream and one in Year 9 in an independent special school, one is in mainstream.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }, { person: 'p2', startedOn: '2022-09-01' }],
          person: [{ bornOn: '2013-08-31' }, { person: 'p2', bornOn: '2010-12-24' }],
          establishment: [
            { urn: '100001', kind: 'mainstream' },
            { urn: '100003', kind: 'special-independent' },
          ],
          placement: [
            { fact: 'attended', rank: 1, urn: '100001', startedOn: '2022-09-01' },
            { person: 'p2', fact: 'attended', rank: 1, urn: '100003', startedOn: '2022-09-01' },
          ],
        },
        period: '2025-03',
        numerator: 1,
        denominator: 2,
        value: 1 / 2,
      },
      {
        says: 'Year 11 runs to 31 August: on the last of that month it still counts, on the last of September it is Year 12.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          person: [{ bornOn: '2008-09-01' }],
          establishment: [{ urn: '100001', kind: 'mainstream' }],
          placement: [{ fact: 'attended', rank: 1, urn: '100001', startedOn: '2022-09-01' }],
        },
        period: '2025-08',
        numerator: 1,
        denominator: 1,
        value: 1,
      },
      {
        says: 'On 30 September the same child is in Year 12, on neither side.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          person: [{ bornOn: '2008-09-01' }],
          establishment: [{ urn: '100001', kind: 'mainstream' }],
          placement: [{ fact: 'attended', rank: 1, urn: '100001', startedOn: '2022-09-01' }],
        },
        period: '2025-09',
        numerator: 0,
        denominator: 0,
        value: null,
      },
    ],
  },
} satisfies CatalogueMeasure;
