// Of plan holders of primary age, those whose main placement is mainstream.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'ehcp-primary-mainstream-pct',
  title: 'Primary-aged plan holders in mainstream schools',
  section: 'placements',
  unit: 'percent',
  polarity: null,
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'Some children of primary school age have an education, health and care plan. Out of every hundred of them, this many learn in an ordinary school and not a special one.',
  numerator: 'Maintained EHC plans of children of primary age whose main placement is mainstream',
  denominator: 'Maintained EHC plans of children of primary age',
  source: 'CM + GIAS',
  owner: 'sufficiency',
  releaseLag: 10,
  priority: 'sufficiency',
  relations: [
    {
      kind: 'read-with',
      of: 'ehcp-secondary-mainstream-pct',
      why: 'The difference between the phases shows how many move to a special school with the change of school.',
    },
    {
      kind: 'read-with',
      of: 'ehcp-mainstream-pct',
      why: 'All ages: the three age groups weighted by their numbers give it, their plain mean does not.',
    },
  ],
  caveats: [
    'Papers have given two quite different figures for one month a year apart: take the earlier month from the paper of its time, not from a last-year column.',
    'A month far from both its neighbours is a copying mistake until the owner says otherwise.',
    'September moves a whole year group to secondary, which changes both phases at once.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'Children of primary age, Reception to Year 6, by main placement.',
      reason:
        'Printed as a share in mainstream and later in a mainstream setting; months that both papers print have the same figure.',
    },
  ],
  aliases: [
    { label: '% of Primary aged EHCPs in mainstream', seenIn: '2025-03-scrutiny-supplement' },
    {
      label: '% of Primary aged young people with an EHCP that are in a Mainstream setting',
      ref: '113',
      seenIn: '2025-05-scorecard',
    },
    { label: '% of primary age children with an EHCP in mainstream' },
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
          whose: [{ yearGroups: [0, 6] }],
        },
      ],
      of: [{ stock: 'plan-time', from: 'from', to: 'to', whose: [{ yearGroups: [0, 6] }] }],
    },
    reading:
      'school years from Reception to Year 6 by age on the last day of the month, whatever class the child is taught in; mainstream as for all plans',
    basis:
      'SEN2 guide, placement rank and placement detail; groups of the DfE release, with further education colleges counted as mainstream',
    examples: [
      {
        says: 'Two children in Year 6, one in mainstream and one in a special school.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }, { person: 'p2', startedOn: '2022-09-01' }],
          person: [{ bornOn: '2013-09-01' }, { person: 'p2', bornOn: '2014-03-10' }],
          establishment: [
            { urn: '100001', kind: 'mainstream' },
            { urn: '100002', kind: 'special' },
          ],
          placement: [
            { fact: 'attended', rank: 1, urn: '100001', startedOn: '2022-09-01' },
            { person: 'p2', fact: 'attended', rank: 1, urn: '100002', startedOn: '2022-09-01' },
          ],
        },
        period: '2025-03',
        numerator: 1,
        denominator: 2,
        value: 1 / 2,
      },
      {
        says: 'Born a day before 1 September: in Year 7, on neither side.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          person: [{ bornOn: '2013-08-31' }],
          establishment: [{ urn: '100001', kind: 'mainstream' }],
          placement: [{ fact: 'attended', rank: 1, urn: '100001', startedOn: '2022-09-01' }],
        },
        period: '2025-03',
        numerator: 0,
        denominator: 0,
        value: null,
      },
      {
        says: 'The youngest in Reception counts; whose day of birth is not recorded does not.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }, { person: 'p2', startedOn: '2022-09-01' }],
          person: [{ bornOn: '2020-08-31' }],
          establishment: [{ urn: '100001', kind: 'mainstream' }],
          placement: [
            { fact: 'attended', rank: 1, urn: '100001', startedOn: '2022-09-01' },
            { person: 'p2', fact: 'attended', rank: 1, urn: '100001', startedOn: '2022-09-01' },
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
