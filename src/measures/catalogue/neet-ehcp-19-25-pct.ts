// Does not average with the younger group to the whole unless all three divide by the same number.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'neet-ehcp-19-25-pct',
  title: 'Plan holders aged 19 to 25 not in education, employment or training',
  section: 'adulthood',
  unit: 'percent',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'Out of every 100 young adults aged 19 to 25 with an education, health and care plan, how many are not studying, working or training.',
  numerator: 'Young adults aged 19 to 25 with a plan, recorded as not in education, employment or training',
  denominator: 'Young adults aged 19 to 25 with a plan',
  source: 'CM + CCIS',
  owner: 'adulthood',
  releaseLag: 20,
  priority: 'adulthood',
  relations: [
    { kind: 'read-with', of: 'neet-ehcp-16-25-pct', why: 'the wider group that these young people belong to' },
    {
      kind: 'read-with',
      of: 'not-known-ed-16-25-pct',
      why: 'fewer are tracked at this age, so those not traced weigh most here',
    },
  ],
  caveats: [
    'It cannot be averaged with the younger group: the groups are of different sizes, and some papers divide both by everybody aged 16 to 25.',
    'Tracking thins out after 18, so a low figure may be a lack of news.',
    'A plan often ends when a young adult leaves education, which takes the person out of the figure on both sides.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning:
        'Not in education, employment or training; in that paper the two age groups add up to the whole, so it is a share of everybody aged 16 to 25 there.',
      reason: 'As printed in the scrutiny supplement of March 2025.',
    },
  ],
  aliases: [
    { label: '% of EHCP young people NEET (19-25yrs)', seenIn: '2025-03-scrutiny-supplement' },
    { label: '% of 19-25 year olds with an EHCP who are NEET' },
  ],
  workedOut: {
    formula: {
      kind: 'share',
      top: [
        {
          stock: 'plan-time',
          from: 'from',
          to: 'to',
          where: [{ field: 'participation.activity', is: ['NEET'] }],
          whose: [{ aged: [19, 26] }],
        },
      ],
      of: [{ stock: 'plan-time', from: 'from', to: 'to', whose: [{ aged: [19, 26] }] }],
    },
    reading:
      'aged 19 to 25 on the last day of the month; recorded as not in education, employment or training; those whose activity is not known are counted by a KPI of their own',
    basis: 'participation tracking (CCIS) as recorded with the case',
    examples: [
      {
        says: 'The 19th birthday is the last day of the month.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }, { person: 'p2', startedOn: '2022-09-01' }],
          person: [{ bornOn: '2006-03-31' }, { person: 'p2', bornOn: '2002-03-31' }],
          participation: [
            { activity: 'NEET', fromOn: '2024-09-02' },
            { person: 'p2', activity: 'education', fromOn: '2024-09-02' },
          ],
        },
        period: '2025-03',
        numerator: 1,
        denominator: 2,
        value: 1 / 2,
      },
      {
        says: 'The 19th birthday is a day later.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          person: [{ bornOn: '2006-04-01' }],
          participation: [{ activity: 'NEET', fromOn: '2024-09-02' }],
        },
        period: '2025-03',
        numerator: 0,
        denominator: 0,
        value: null,
      },
      {
        says: 'The plan ceased in the month: on neither side.',
        rows: {
          plan: [{ startedOn: '2022-09-01', ceasedOn: '2025-03-20' }],
          person: [{ bornOn: '2004-05-01' }],
          participation: [{ activity: 'NEET', fromOn: '2024-09-02' }],
        },
        period: '2025-03',
        numerator: 0,
        denominator: 0,
        value: null,
      },
    ],
  },
} satisfies CatalogueMeasure;
