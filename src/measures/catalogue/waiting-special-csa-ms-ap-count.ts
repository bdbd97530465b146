// Ended in September 2024; the count of all such children, wherever they are taught, follows it and is not the same series.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'waiting-special-csa-ms-ap-count',
  title: 'School-age children in mainstream or alternative provision waiting for a special school place',
  section: 'placements',
  unit: 'count',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'How many children of school age wait for a special school place that has been agreed. For now they are in an ordinary school, or in a place for pupils who cannot be in one. Fewer is better.',
  numerator:
    'Children of compulsory school age in mainstream or alternative provision who are agreed as eligible for a special school and have not started there',
  denominator: null,
  source: 'CM',
  owner: 'sufficiency',
  releaseLag: 10,
  priority: 'sufficiency',
  relations: [
    { kind: 'subset-of', of: 'waiting-special-csa-count' },
    { kind: 'read-with', of: 'places-special-complex-count', why: 'It falls when places open, mostly in September.' },
  ],
  caveats: [
    'Children without any school, or in a special school that does not suit them, wait as well and are not in it.',
    'It falls each September when agreed places start.',
    'The label warns that an October figure holds all children: such a figure belongs to the KPI that follows this one.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'Eligible children of school age taught in mainstream or alternative provision meanwhile.',
      reason:
        'Printed until September 2024, when its cells point to another row that counts children wherever they are taught.',
    },
  ],
  aliases: [
    {
      label:
        'No. of statutory school age CYPs in Mainstream or AP (Oct data includes all CYPs) waiting for a Special School place (agreed as eligible)',
      seenIn: '2025-03-scrutiny-supplement',
    },
  ],
  workedOut: {
    formula: {
      kind: 'count',
      top: [
        {
          stock: 'plan-time',
          from: 'from',
          to: 'to',
          where: [
            { field: 'isWaiting', is: ['yes'] },
            {
              field: 'provision',
              is: ['mainstream', 'unit', 'resourced', 'mainstream-independent', 'early-years', 'fe', 'ap'],
            },
          ],
          whose: [{ schoolAge: true }],
        },
      ],
    },
    reading:
      'of compulsory school age, waiting for any specialist place that was agreed, with the main place in mainstream or alternative provision',
    basis: 'panel decisions and the list of those waiting',
    examples: [
      {
        says: 'One in mainstream and one in alternative provision count, one in tuition does not.',
        rows: {
          plan: [
            { startedOn: '2022-09-01' },
            { person: 'p2', startedOn: '2022-09-01' },
            { person: 'p3', startedOn: '2022-09-01' },
          ],
          person: [
            { bornOn: '2012-05-01' },
            { person: 'p2', bornOn: '2012-05-01' },
            { person: 'p3', bornOn: '2012-05-01' },
          ],
          establishment: [
            { urn: '100001', kind: 'mainstream' },
            { urn: '100004', kind: 'ap' },
          ],
          placement: [
            { fact: 'attended', rank: 1, urn: '100001', startedOn: '2022-09-01' },
            { person: 'p2', fact: 'attended', rank: 1, urn: '100004', startedOn: '2022-09-01' },
            { person: 'p3', fact: 'attended', rank: 1, setting: 'OTH', basis: 's19', startedOn: '2022-09-01' },
          ],
          waiting: [
            { agreedOn: '2024-11-05', kind: 'special' },
            { person: 'p2', agreedOn: '2024-11-05', kind: 'special' },
            { person: 'p3', agreedOn: '2024-11-05', kind: 'special' },
          ],
        },
        period: '2025-03',
        numerator: 2,
        value: 2,
      },
      {
        says: 'The last Friday in June of the year in which somebody is 16 ends school age: on 30 June it is over.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          person: [{ bornOn: '2009-05-01' }],
          establishment: [{ urn: '100001', kind: 'mainstream' }],
          placement: [{ fact: 'attended', rank: 1, urn: '100001', startedOn: '2022-09-01' }],
          waiting: [{ agreedOn: '2024-11-05', kind: 'special' }],
        },
        period: '2025-06',
        numerator: 0,
        value: 0,
      },
      {
        says: 'At the end of May the same young person counts.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          person: [{ bornOn: '2009-05-01' }],
          establishment: [{ urn: '100001', kind: 'mainstream' }],
          placement: [{ fact: 'attended', rank: 1, urn: '100001', startedOn: '2022-09-01' }],
          waiting: [{ agreedOn: '2024-11-05', kind: 'special' }],
        },
        period: '2025-05',
        numerator: 1,
        value: 1,
      },
    ],
  },
} satisfies CatalogueMeasure;
