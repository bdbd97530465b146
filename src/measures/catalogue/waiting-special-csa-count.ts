// Began in October 2024 in place of the count in mainstream and alternative provision alone: no line joins the two.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'waiting-special-csa-count',
  title: 'School-age children waiting for a special school place',
  section: 'placements',
  unit: 'count',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'How many children of school age are waiting for a special school place that has been agreed, wherever they are learning for now. Fewer is better.',
  numerator:
    'Children of compulsory school age who are agreed as eligible for a special school and have not started there, whatever their present setting',
  denominator: null,
  source: 'CM',
  owner: 'sufficiency',
  releaseLag: 10,
  priority: 'sufficiency',
  relations: [
    { kind: 'succeeds', of: 'waiting-special-csa-ms-ap-count' },
    {
      kind: 'read-with',
      of: 'specialist-requests-agreed-count',
      why: 'What is agreed in a month joins the wait unless a place is free.',
    },
  ],
  caveats: [
    'It follows a count of children in mainstream and alternative provision only: the higher start is a wider count, no arrow spans the two, and the old target is not its target.',
    'Nothing in it tells how long anyone has waited.',
    'Children whose families ask for a special school that has not been agreed are not counted.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'Eligible children of school age in any setting or none.',
      reason:
        'Begun in October 2024 in place of the count for mainstream and alternative provision, so that children without a setting are seen.',
    },
  ],
  aliases: [
    {
      label: 'No of statutory school age CYPs waiting for a Special School place (agreed as eligible)',
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
          where: [{ field: 'isWaiting', is: ['yes'] }],
          whose: [{ schoolAge: true }],
        },
      ],
    },
    reading:
      'any specialist place agreed and waited for, by those of compulsory school age, wherever they are meanwhile',
    basis: 'panel decisions and the list of those waiting',
    examples: [
      {
        says: 'Of school age, agreed and waiting, in tuition under section 19 meanwhile.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          person: [{ bornOn: '2012-05-01' }],
          placement: [{ fact: 'attended', rank: 1, setting: 'OTH', basis: 's19', startedOn: '2022-09-01' }],
          waiting: [{ agreedOn: '2024-11-05', kind: 'special' }],
        },
        period: '2025-03',
        numerator: 1,
        value: 1,
      },
      {
        says: 'Compulsory school age begins on 31 March for who is five that day.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          person: [{ bornOn: '2020-03-31' }],
          establishment: [{ urn: '100001', kind: 'mainstream' }],
          placement: [{ fact: 'attended', rank: 1, urn: '100001', startedOn: '2022-09-01' }],
          waiting: [{ agreedOn: '2024-11-05', kind: 'special' }],
        },
        period: '2025-03',
        numerator: 1,
        value: 1,
      },
      {
        says: 'Five a day later: not of compulsory school age before 31 August.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          person: [{ bornOn: '2020-04-01' }],
          establishment: [{ urn: '100001', kind: 'mainstream' }],
          placement: [{ fact: 'attended', rank: 1, urn: '100001', startedOn: '2022-09-01' }],
          waiting: [{ agreedOn: '2024-11-05', kind: 'special' }],
        },
        period: '2025-03',
        numerator: 0,
        value: 0,
      },
      {
        says: 'Placed on the last day of the month: waits no more.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          person: [{ bornOn: '2012-05-01' }],
          establishment: [{ urn: '100001', kind: 'mainstream' }],
          placement: [{ fact: 'attended', rank: 1, urn: '100001', startedOn: '2022-09-01' }],
          waiting: [{ agreedOn: '2024-11-05', kind: 'special', endedOn: '2025-03-31', how: 'placed' }],
        },
        period: '2025-03',
        numerator: 0,
        value: 0,
      },
    ],
  },
} satisfies CatalogueMeasure;
