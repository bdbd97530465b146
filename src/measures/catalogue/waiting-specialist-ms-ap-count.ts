// Never less than those in mainstream alone.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'waiting-specialist-ms-ap-count',
  title: 'Children in mainstream or alternative provision waiting for a specialist placement',
  section: 'placements',
  unit: 'count',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'How many children in ordinary schools, or in places for pupils who cannot be in one for now, are waiting to move to a special school or base. Fewer is better.',
  numerator:
    'Children in mainstream or alternative provision on the last day of the month who wait for a specialist placement',
  denominator: null,
  source: 'CM',
  owner: 'sufficiency',
  releaseLag: 10,
  priority: 'sufficiency',
  relations: [
    {
      kind: 'read-with',
      of: 'waiting-special-csa-ms-ap-count',
      why: 'Near in words but not one series: specialist placement is wider than special school, and agreed as eligible is not said here.',
    },
    {
      kind: 'read-with',
      of: 'ehcp-ap-count',
      why: 'Of the children in alternative provision, this shows how many are there because they wait.',
    },
  ],
  caveats: [
    'Never smaller than the row for mainstream alone, which it holds.',
    'It does not continue the older rows about special school places, whose children were named otherwise.',
    'A wait counts from the agreement, from the request or from the naming of a type of school: say which.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'Children in either setting who wait for any specialist placement.',
      reason:
        'Printed from spring 2025 on, after and beside other counts of waiting; none of them defines the start of the wait.',
    },
  ],
  aliases: [
    {
      label: 'No. of children in mainstream or Alternative Provision waiting for specialist placement',
      ref: '116',
      seenIn: '2025-05-scorecard',
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
        },
      ],
    },
    reading: 'plan holders of every age, by the main place, whatever stands beside it',
    basis: 'panel decisions and the list of those waiting',
    examples: [
      {
        says: 'One in mainstream and one in alternative provision count, one in a special school does not.',
        rows: {
          plan: [
            { startedOn: '2022-09-01' },
            { person: 'p2', startedOn: '2022-09-01' },
            { person: 'p3', startedOn: '2022-09-01' },
          ],
          establishment: [
            { urn: '100001', kind: 'mainstream' },
            { urn: '100004', kind: 'ap' },
            { urn: '100002', kind: 'special' },
          ],
          placement: [
            { fact: 'attended', rank: 1, urn: '100001', startedOn: '2022-09-01' },
            { person: 'p2', fact: 'attended', rank: 1, urn: '100004', startedOn: '2022-09-01' },
            { person: 'p3', fact: 'attended', rank: 1, urn: '100002', startedOn: '2022-09-01' },
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
        says: 'In tuition with a second place in alternative provision: the main place is judged.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          placement: [
            { fact: 'attended', rank: 1, setting: 'OTH', basis: 's19', startedOn: '2022-09-01' },
            { fact: 'attended', rank: 2, urn: '100004', startedOn: '2022-09-01' },
          ],
          establishment: [{ urn: '100004', kind: 'ap' }],
          waiting: [{ agreedOn: '2024-11-05', kind: 'special' }],
        },
        period: '2025-03',
        numerator: 0,
        value: 0,
      },
      {
        says: 'Moved from mainstream to tuition on the last day of the month.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          establishment: [{ urn: '100001', kind: 'mainstream' }],
          placement: [
            { fact: 'attended', rank: 1, urn: '100001', startedOn: '2022-09-01', endedOn: '2025-03-31' },
            { fact: 'attended', rank: 1, setting: 'OTH', basis: 's19', startedOn: '2025-03-31' },
          ],
          waiting: [{ agreedOn: '2024-11-05', kind: 'special' }],
        },
        period: '2025-03',
        numerator: 0,
        value: 0,
      },
    ],
  },
} satisfies CatalogueMeasure;
