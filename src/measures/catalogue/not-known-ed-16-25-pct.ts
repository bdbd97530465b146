// One paper prints this label on two rows with different figures: the importer asks which stands.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'not-known-ed-16-25-pct',
  title: 'Plan holders aged 16 to 25 not known to be in education',
  section: 'adulthood',
  unit: 'percent',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'Out of every 100 young people aged 16 to 25 with an education, health and care plan, how many the council has no record of being in education.',
  numerator: 'Young people aged 16 to 25 with a plan for whom no current education is recorded',
  denominator: 'Young people aged 16 to 25 with a plan',
  source: 'CM + CCIS',
  owner: 'adulthood',
  releaseLag: 20,
  priority: 'adulthood',
  relations: [
    {
      kind: 'read-with',
      of: 'neet-ehcp-16-25-pct',
      why: 'tracing people moves them from here to there or into education, so the two move against each other',
    },
    {
      kind: 'read-with',
      of: 'ed-ehcp-post16-excl-eotas-ehe-pct',
      why: 'a fall here that brings no rise there has found people out of education',
    },
  ],
  caveats: [
    'One paper prints this label on two rows with different figures: one of them belongs to something else, and its owner has to say which.',
    'Two months of one of those rows repeat the row for children missing education, which points at a copy.',
    'It measures what is known, so it can fall without anybody going back to college.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason: 'As printed, twice, in the scorecard of May 2025.',
    },
  ],
  aliases: [
    {
      label: '% of pupils with an EHCP not known to be in education (16-25yrs)',
      ref: '32',
      seenIn: '2025-05-scorecard',
    },
    {
      label: '% of pupils with an EHCP not known to be in education (16-25yrs)',
      ref: '131',
      seenIn: '2025-05-scorecard',
    },
  ],
  workedOut: {
    formula: {
      kind: 'share',
      top: [
        {
          stock: 'plan-time',
          from: 'from',
          to: 'to',
          where: [{ field: 'participation.activity', not: ['education', 'training', 'employment', 'NEET'] }],
          whose: [{ aged: [16, 26] }],
        },
      ],
      of: [{ stock: 'plan-time', from: 'from', to: 'to', whose: [{ aged: [16, 26] }] }],
    },
    reading:
      'the activity is recorded as not known, or none is recorded for the last day of the month; those recorded as not in education, employment or training are known',
    basis: 'participation tracking (CCIS) as recorded with the case',
    examples: [
      {
        says: 'Not known, nothing recorded, and in education: two of three.',
        rows: {
          plan: [
            { startedOn: '2022-09-01' },
            { person: 'p2', startedOn: '2022-09-01' },
            { person: 'p3', startedOn: '2022-09-01' },
          ],
          person: [
            { bornOn: '2005-05-01' },
            { person: 'p2', bornOn: '2005-05-01' },
            { person: 'p3', bornOn: '2005-05-01' },
          ],
          participation: [
            { activity: 'not-known', fromOn: '2024-09-02' },
            { person: 'p3', activity: 'education', fromOn: '2024-09-02' },
          ],
        },
        period: '2025-03',
        numerator: 2,
        denominator: 3,
        value: 2 / 3,
      },
      {
        says: 'A course that ended on the last day of the month, and nothing after it.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          person: [{ bornOn: '2005-05-01' }],
          participation: [{ activity: 'education', fromOn: '2024-09-02', toOn: '2025-03-31' }],
        },
        period: '2025-03',
        numerator: 1,
        denominator: 1,
        value: 1,
      },
      {
        says: 'Known not to be in anything is known.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          person: [{ bornOn: '2005-05-01' }],
          participation: [{ activity: 'NEET', fromOn: '2024-09-02' }],
        },
        period: '2025-03',
        numerator: 0,
        denominator: 1,
        value: 0,
      },
    ],
  },
} satisfies CatalogueMeasure;
