// One paper prints an upward required direction; fewer is better all the same.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'neet-ehcp-16-18-pct',
  title: 'Plan holders aged 16 to 18 not in, or not known to be in, education',
  section: 'adulthood',
  unit: 'percent',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'Out of every 100 young people aged 16 to 18 with an education, health and care plan, how many are not in education, work or training, or the council does not know whether they are. Fewer is better.',
  numerator:
    'Young people aged 16 to 18 with a plan who are not in education, employment or training, or not known to be',
  denominator: 'Young people aged 16 to 18 with a plan',
  source: 'CM + CCIS',
  owner: 'adulthood',
  releaseLag: 20,
  priority: 'adulthood',
  relations: [
    {
      kind: 'read-with',
      of: 'ed-ehcp-16-18-pct',
      why: 'together they come near 100; what is missing is young people in work, or those whose whereabouts are unknown',
    },
    { kind: 'read-with', of: 'neet-ehcp-16-25-pct', why: 'the wider group that these young people belong to' },
  ],
  caveats: [
    'Fewer is better, whatever arrow a paper prints beside it as its required direction.',
    'Its two labels do not say the same: a young person in a job is outside the first and inside "not known to be in education".',
    'Some papers divide by everybody aged 16 to 25, which makes the figure look much smaller.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning:
        'Not in education, employment or training, by the label; those whose whereabouts are unknown may be in it.',
      reason: 'As printed in the performance report of April 2021 and the scrutiny supplement of March 2025.',
    },
    {
      version: 2,
      from: '2025-02',
      meaning: 'Everybody not known to be in education: young people in work are counted too.',
      reason:
        'Printed under that label in the scorecard of May 2025; from this month on, this share and the share in education come to 100.',
      areas: ['E06000058'],
    },
  ],
  aliases: [
    { label: '% of 16-18s with an EHCP were NEET', seenIn: '2021-04-performance-report' },
    { label: '% of EHCP young people NEET (16-18yrs)', seenIn: '2025-03-scrutiny-supplement' },
    {
      label: '% of pupils with an EHCP not known to be in education (16 - 18 years)',
      ref: '128',
      seenIn: '2025-05-scorecard',
    },
    { label: '% of young people with an EHCP who are NEET (16-18)' },
    { label: '% of 16-18 year olds with an EHCP who are NEET' },
  ],
  workedOut: {
    formula: {
      kind: 'share',
      top: [
        {
          stock: 'plan-time',
          from: 'from',
          to: 'to',
          where: [{ field: 'participation.activity', is: ['NEET', 'not-known'] }],
          whose: [{ aged: [16, 19] }],
        },
      ],
      of: [{ stock: 'plan-time', from: 'from', to: 'to', whose: [{ aged: [16, 19] }] }],
    },
    reading:
      'aged 16, 17 and 18 on the last day of the month; recorded as not in education, employment or training, or as not known; one without any record is on the side of the whole only',
    basis: 'participation tracking (CCIS) as recorded with the case',
    examples: [
      {
        says: 'One of two aged 16 to 18 is not in education, employment or training.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }, { person: 'p2', startedOn: '2022-09-01' }],
          person: [{ bornOn: '2007-05-01' }, { person: 'p2', bornOn: '2008-05-01' }],
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
        says: 'The 19th birthday is the last day of the month: on neither side.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          person: [{ bornOn: '2006-03-31' }],
          participation: [{ activity: 'NEET', fromOn: '2024-09-02' }],
        },
        period: '2025-03',
        numerator: 0,
        denominator: 0,
        value: null,
      },
      {
        says: 'Recorded as not known counts too; the 16th birthday is the last day of the month.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          person: [{ bornOn: '2009-03-31' }],
          participation: [{ activity: 'not-known', fromOn: '2024-09-02' }],
        },
        period: '2025-03',
        numerator: 1,
        denominator: 1,
        value: 1,
      },
    ],
  },
} satisfies CatalogueMeasure;
