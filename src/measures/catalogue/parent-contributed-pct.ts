// Six families are asked a month: one answer moves it by seventeen points.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'parent-contributed-pct',
  title: 'Parents who contributed to the plan',
  section: 'quality',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'month',
  plain: "A few parents are asked each month. This is the share who took part in writing their child's plan.",
  numerator: 'Parents asked in the month who contributed to the plan',
  denominator: 'Parents asked in the month (six)',
  source: 'survey',
  owner: 'quality',
  releaseLag: 10,
  priority: 'co-production',
  relations: [],
  caveats: [
    'Six families are asked in a month: one answer moves it by seventeen points, so read several months together.',
    'The families were chosen with the audited plans, not drawn by lot, so they do not speak for all families.',
    'In the scrutiny supplement of March 2025 the row stands one column too far to the right: May is April.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason: 'As printed in the scrutiny supplement of March 2025.',
    },
  ],
  aliases: [{ label: '% parent/carer contributed (out of 6 cases per month)', seenIn: '2025-03-scrutiny-supplement' }],
  workedOut: {
    formula: {
      kind: 'share',
      top: [{ flow: 'practice-review', on: 'parentAnsweredOn', where: [{ field: 'contributed', is: ['Y'] }] }],
      of: [{ flow: 'practice-review', on: 'parentAnsweredOn', where: [{ field: 'contributed', stated: true }] }],
    },
    reading:
      'the parent contributed to the plan; out of the parents who answered this question, by the day of the answer; partly is not yes',
    basis: 'the authority’s quality framework: parents of the cases reviewed',
    examples: [
      {
        says: 'Six asked, six answered, five said yes.',
        rows: {
          'practice-review': [
            { reviewedOn: '2025-03-10', parentAskedOn: '2025-03-17', parentAnsweredOn: '2025-03-17', contributed: 'Y' },
            {
              person: 'p2',
              reviewedOn: '2025-03-10',
              parentAskedOn: '2025-03-17',
              parentAnsweredOn: '2025-03-17',
              contributed: 'Y',
            },
            {
              person: 'p3',
              reviewedOn: '2025-03-10',
              parentAskedOn: '2025-03-17',
              parentAnsweredOn: '2025-03-17',
              contributed: 'Y',
            },
            {
              person: 'p4',
              reviewedOn: '2025-03-10',
              parentAskedOn: '2025-03-17',
              parentAnsweredOn: '2025-03-17',
              contributed: 'Y',
            },
            {
              person: 'p5',
              reviewedOn: '2025-03-10',
              parentAskedOn: '2025-03-17',
              parentAnsweredOn: '2025-03-17',
              contributed: 'Y',
            },
            {
              person: 'p6',
              reviewedOn: '2025-03-10',
              parentAskedOn: '2025-03-17',
              parentAnsweredOn: '2025-03-17',
              contributed: 'N',
            },
          ],
        },
        period: '2025-03',
        numerator: 5,
        denominator: 6,
        value: 5 / 6,
      },
      {
        says: 'Six asked, one did not answer, one said partly: four of five.',
        rows: {
          'practice-review': [
            { reviewedOn: '2025-03-10', parentAskedOn: '2025-03-17', parentAnsweredOn: '2025-03-17', contributed: 'Y' },
            {
              person: 'p2',
              reviewedOn: '2025-03-10',
              parentAskedOn: '2025-03-17',
              parentAnsweredOn: '2025-03-17',
              contributed: 'Y',
            },
            {
              person: 'p3',
              reviewedOn: '2025-03-10',
              parentAskedOn: '2025-03-17',
              parentAnsweredOn: '2025-03-17',
              contributed: 'Y',
            },
            {
              person: 'p4',
              reviewedOn: '2025-03-10',
              parentAskedOn: '2025-03-17',
              parentAnsweredOn: '2025-03-17',
              contributed: 'Y',
            },
            {
              person: 'p5',
              reviewedOn: '2025-03-10',
              parentAskedOn: '2025-03-17',
              parentAnsweredOn: '2025-03-17',
              contributed: 'P',
            },
            { person: 'p6', reviewedOn: '2025-03-10', parentAskedOn: '2025-03-17' },
          ],
        },
        period: '2025-03',
        numerator: 4,
        denominator: 5,
        value: 4 / 5,
      },
      {
        says: 'Asked on the last day of March, answered on the first of April: March has no figure.',
        rows: {
          'practice-review': [
            { reviewedOn: '2025-03-10', parentAskedOn: '2025-03-31', parentAnsweredOn: '2025-04-01', contributed: 'Y' },
          ],
        },
        period: '2025-03',
        numerator: 0,
        denominator: 0,
        value: null,
      },
    ],
  },
} satisfies CatalogueMeasure;
