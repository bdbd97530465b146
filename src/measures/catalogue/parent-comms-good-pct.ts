// Six families are asked a month: one answer moves it by seventeen points.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'parent-comms-good-pct',
  title: 'Parents who felt communication with the case officer was good',
  section: 'quality',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'month',
  plain:
    'A few parents are asked each month. This is the share who said that their case officer kept in touch with them well.',
  numerator: 'Parents asked in the month who said that communication with the case officer was good',
  denominator: 'Parents asked in the month (six)',
  source: 'survey',
  owner: 'quality',
  releaseLag: 10,
  priority: 'co-production',
  relations: [
    {
      kind: 'read-with',
      of: 'case-officer-change-pct',
      why: 'families whose officer changes find it harder to stay in touch',
    },
  ],
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
  aliases: [
    {
      label: '% parent/carers who felt they had good communication with the Case Officer (out of 6 cases per month)',
      seenIn: '2025-03-scrutiny-supplement',
    },
    {
      label: '% parent/carers who felt they had good communication with the Case Officer (out of 6 cases per mont',
      seenIn: '2025-03-scrutiny-supplement',
    },
    {
      label: '% parent/carers who felt they had good communication with the Case Officer (out of 6 cases per month)',
      ref: '50',
      seenIn: '2025-05-scorecard',
    },
    { label: '% of parents/carers reporting good communication' },
    { label: '% of parents satisfied with communication from their case officer' },
  ],
  workedOut: {
    formula: {
      kind: 'share',
      top: [{ flow: 'practice-review', on: 'parentAnsweredOn', where: [{ field: 'communication', is: ['Y'] }] }],
      of: [{ flow: 'practice-review', on: 'parentAnsweredOn', where: [{ field: 'communication', stated: true }] }],
    },
    reading:
      'communication with the case officer was good; out of the parents who answered this question, by the day of the answer; partly is not yes',
    basis: 'the authority’s quality framework: parents of the cases reviewed',
    examples: [
      {
        says: 'Six asked, six answered, five said yes.',
        rows: {
          'practice-review': [
            {
              reviewedOn: '2025-03-10',
              parentAskedOn: '2025-03-17',
              parentAnsweredOn: '2025-03-17',
              communication: 'Y',
            },
            {
              person: 'p2',
              reviewedOn: '2025-03-10',
              parentAskedOn: '2025-03-17',
              parentAnsweredOn: '2025-03-17',
              communication: 'Y',
            },
            {
              person: 'p3',
              reviewedOn: '2025-03-10',
              parentAskedOn: '2025-03-17',
              parentAnsweredOn: '2025-03-17',
              communication: 'Y',
            },
            {
              person: 'p4',
              reviewedOn: '2025-03-10',
              parentAskedOn: '2025-03-17',
              parentAnsweredOn: '2025-03-17',
              communication: 'Y',
            },
            {
              person: 'p5',
              reviewedOn: '2025-03-10',
              parentAskedOn: '2025-03-17',
              parentAnsweredOn: '2025-03-17',
              communication: 'Y',
            },
            {
              person: 'p6',
              reviewedOn: '2025-03-10',
              parentAskedOn: '2025-03-17',
              parentAnsweredOn: '2025-03-17',
              communication: 'N',
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
            {
              reviewedOn: '2025-03-10',
              parentAskedOn: '2025-03-17',
              parentAnsweredOn: '2025-03-17',
              communication: 'Y',
            },
            {
              person: 'p2',
              reviewedOn: '2025-03-10',
              parentAskedOn: '2025-03-17',
              parentAnsweredOn: '2025-03-17',
              communication: 'Y',
            },
            {
              person: 'p3',
              reviewedOn: '2025-03-10',
              parentAskedOn: '2025-03-17',
              parentAnsweredOn: '2025-03-17',
              communication: 'Y',
            },
            {
              person: 'p4',
              reviewedOn: '2025-03-10',
              parentAskedOn: '2025-03-17',
              parentAnsweredOn: '2025-03-17',
              communication: 'Y',
            },
            {
              person: 'p5',
              reviewedOn: '2025-03-10',
              parentAskedOn: '2025-03-17',
              parentAnsweredOn: '2025-03-17',
              communication: 'P',
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
            {
              reviewedOn: '2025-03-10',
              parentAskedOn: '2025-03-31',
              parentAnsweredOn: '2025-04-01',
              communication: 'Y',
            },
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
