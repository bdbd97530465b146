// Dips from July to September. What is left over is not all out of work: some have jobs, some are unknown.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'ed-ehcp-16-18-pct',
  title: 'Young people aged 16 to 18 with a plan, in education',
  section: 'adulthood',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'Out of every 100 young people aged 16 to 18 with an education, health and care plan, how many are at a school, a college or on a training course.',
  numerator: 'Young people aged 16 to 18 with a plan, recorded as in education',
  denominator: 'Young people aged 16 to 18 with a plan',
  source: 'CM + CCIS',
  owner: 'adulthood',
  releaseLag: 20,
  priority: 'adulthood',
  relations: [
    {
      kind: 'read-with',
      of: 'neet-ehcp-16-18-pct',
      why: 'together they come near 100; what is missing is young people in work, or those whose whereabouts are unknown',
    },
    {
      kind: 'read-with',
      of: 'ehcp-post16-mainstream-pct',
      why: 'which kind of college or school those in education go to',
    },
  ],
  caveats: [
    'It dips from July to September, between the end of one course and the first day of the next: compare with the same month of another year.',
    'Those left over are not all without anything to do: some work and some are not traced.',
    'An offer of a place is not yet education; a place is counted when attendance has been confirmed.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason:
        'As printed in the scrutiny supplement of March 2025 and the scorecard of May 2025; where the two overlap they agree.',
    },
  ],
  aliases: [
    { label: '% of EHCP young people in education (16-18yrs)', seenIn: '2025-03-scrutiny-supplement' },
    { label: '% of pupils with an EHCP in education (16-18yrs)', ref: '126', seenIn: '2025-05-scorecard' },
    { label: '% of 16-18 year olds with an EHCP in education' },
  ],
  workedOut: {
    formula: {
      kind: 'share',
      top: [
        {
          stock: 'plan-time',
          from: 'from',
          to: 'to',
          where: [{ field: 'participation.activity', is: ['education'] }],
          whose: [{ aged: [16, 19] }],
        },
      ],
      of: [{ stock: 'plan-time', from: 'from', to: 'to', whose: [{ aged: [16, 19] }] }],
    },
    reading:
      'aged 16, 17 and 18, the activity “in education”, which is written down from Year 11 on; training and work are not this',
    basis: 'participation tracking (CCIS) as recorded with the case',
    examples: [
      {
        says: 'In education and in an apprenticeship: one of two.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }, { person: 'p2', startedOn: '2022-09-01' }],
          person: [{ bornOn: '2008-05-01' }, { person: 'p2', bornOn: '2007-05-01' }],
          participation: [
            { activity: 'education', fromOn: '2024-09-02' },
            { person: 'p2', activity: 'training', fromOn: '2024-09-02' },
          ],
        },
        period: '2025-03',
        numerator: 1,
        denominator: 2,
        value: 1 / 2,
      },
      {
        says: 'The 16th birthday is the last day of the month.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          person: [{ bornOn: '2009-03-31' }],
          participation: [{ activity: 'education', fromOn: '2024-09-02' }],
        },
        period: '2025-03',
        numerator: 1,
        denominator: 1,
        value: 1,
      },
      {
        says: 'The course ended on the last day of the month.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          person: [{ bornOn: '2007-05-01' }],
          participation: [{ activity: 'education', fromOn: '2024-09-02', toOn: '2025-03-31' }],
        },
        period: '2025-03',
        numerator: 0,
        denominator: 1,
        value: 0,
      },
    ],
  },
} satisfies CatalogueMeasure;
