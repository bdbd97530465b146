// Follows how completely young people are tracked as much as what they do.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'neet-ehcp-16-25-pct',
  title: 'Plan holders aged 16 to 25 not in education, employment or training',
  section: 'adulthood',
  unit: 'percent',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'Out of every 100 young people aged 16 to 25 who have an education, health and care plan, how many are not studying, working or training. Young people the council has lost touch with are not in this number.',
  numerator: 'Young people aged 16 to 25 with a plan, recorded as not in education, employment or training',
  denominator: 'Young people aged 16 to 25 with a plan',
  source: 'CM + CCIS',
  owner: 'adulthood',
  releaseLag: 20,
  priority: 'adulthood',
  relations: [
    {
      kind: 'read-with',
      of: 'not-known-ed-16-25-pct',
      why: 'a young person nobody has traced cannot be counted here: as more are traced, this figure moves without anybody changing what they do',
    },
    {
      kind: 'read-with',
      of: 'neet-ehcp-16-18-pct',
      why: 'the younger of its two groups, and the one tracked most completely',
    },
    { kind: 'read-with', of: 'neet-ehcp-19-25-pct', why: 'the older of its two groups, where fewer are tracked' },
  ],
  caveats: [
    'A fall can mean that more young people were traced rather than that more are in education or work.',
    'National figures cover wider groups with a different quality of tracking, so a large gap to them is a question about records first.',
    'If it equals its two age groups added up, all three are shares of the same people; if it lies between them, each group is divided by its own number. Anywhere else, one of the three is wrong.',
    'It rises in late summer, when courses have ended and new ones have not been confirmed.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason: 'As printed in the scrutiny supplement of March 2025.',
    },
  ],
  aliases: [
    { label: '% of EHCP young people NEET (16-25yrs)', seenIn: '2025-03-scrutiny-supplement' },
    { label: '% of young people with an EHCP who are NEET (16-25)' },
    { label: '% of 16-25 year olds with an EHCP who are NEET' },
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
          whose: [{ aged: [16, 26] }],
        },
      ],
      of: [{ stock: 'plan-time', from: 'from', to: 'to', whose: [{ aged: [16, 26] }] }],
    },
    reading:
      'aged 16 to 25 on the last day of the month; recorded as not in education, employment or training; those whose activity is not known are counted by a KPI of their own',
    basis: 'participation tracking (CCIS) as recorded with the case',
    examples: [
      {
        says: 'Of 16, 20 and 25 years one is not in education, employment or training.',
        rows: {
          plan: [
            { startedOn: '2022-09-01' },
            { person: 'p2', startedOn: '2022-09-01' },
            { person: 'p3', startedOn: '2022-09-01' },
          ],
          person: [
            { bornOn: '2008-05-01' },
            { person: 'p2', bornOn: '2004-05-01' },
            { person: 'p3', bornOn: '1999-05-01' },
          ],
          participation: [
            { activity: 'education', fromOn: '2024-09-02' },
            { person: 'p2', activity: 'NEET', fromOn: '2024-09-02' },
            { person: 'p3', activity: 'employment', fromOn: '2024-09-02' },
          ],
        },
        period: '2025-03',
        numerator: 1,
        denominator: 3,
        value: 1 / 3,
      },
      {
        says: 'The last day without anything is the last of the month: a job begins that day.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          person: [{ bornOn: '2004-05-01' }],
          participation: [
            { activity: 'NEET', fromOn: '2024-09-02', toOn: '2025-03-31' },
            { activity: 'employment', fromOn: '2025-03-31' },
          ],
        },
        period: '2025-03',
        numerator: 0,
        denominator: 1,
        value: 0,
      },
      {
        says: 'Fifteen years old: on neither side.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          person: [{ bornOn: '2009-04-01' }],
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
