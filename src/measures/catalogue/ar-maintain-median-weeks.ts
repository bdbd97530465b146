// Half of the decisions took less, half took longer: what a few very old reviews cannot pull up.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'ar-maintain-median-weeks',
  title: 'Median time from review meeting to a decision to keep the plan as it is',
  section: 'annual-reviews',
  unit: 'weeks',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'month',
  plain:
    'When a yearly review finds that a plan can stay as it is, the family should be told within four weeks of the meeting. Half of the families told this month waited less than this, half waited longer.',
  numerator:
    'Median of the weeks from review meeting to the notice of a decision to maintain, for notices sent in the month',
  denominator: null,
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    {
      kind: 'read-with',
      of: 'ar-maintain-avg-weeks',
      why: 'the mean is pulled up by a few very old reviews decided at once; far above the median, it says that old ones were cleared',
    },
  ],
  caveats: [
    'It covers reviews that change nothing in the plan; amendments take longer and are not here.',
    'With few decisions in a month it moves by chance.',
    'A month without such a decision has no median.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason: 'A mean that is skewed by clearing a backlog needs the median beside it.',
    },
  ],
  aliases: [],
  workedOut: {
    formula: {
      kind: 'quantile',
      of: {
        flow: 'review',
        on: 'decidedOn',
        where: [
          { field: 'duplicate', not: ['yes'] },
          { field: 'outcome', is: ['M'] },
          { field: 'meetingOn', stated: true },
        ],
      },
      days: ['meetingOn', 'decidedOn'],
      at: 0.5,
      in: 'weeks',
    },
    reading:
      'whole days from the meeting to the decision letter, in weeks of seven; of an even number the middle of the two; by the day of the letter',
    basis: 'SEND Regulations 2014, regulation 20(10): decision within four weeks of the meeting',
    examples: [
      {
        says: '14, 14 and 371 days: the middle is 14, two weeks, where the mean is 19 weeks.',
        rows: {
          plan: [
            { startedOn: '2022-09-01', id: 'plan-1' },
            { person: 'p2', startedOn: '2022-09-01', id: 'plan-2' },
            { person: 'p3', startedOn: '2022-09-01', id: 'plan-3' },
          ],
          review: [
            { plan: 'plan-1', meetingOn: '2025-03-03', outcome: 'M', decidedOn: '2025-03-17' },
            { person: 'p2', plan: 'plan-2', meetingOn: '2025-03-04', outcome: 'M', decidedOn: '2025-03-18' },
            { person: 'p3', plan: 'plan-3', meetingOn: '2024-03-20', outcome: 'M', decidedOn: '2025-03-26' },
          ],
        },
        period: '2025-03',
        numerator: 3,
        value: 2,
      },
      {
        says: '14 and 42 days: halfway between them, four weeks.',
        rows: {
          plan: [
            { startedOn: '2022-09-01', id: 'plan-1' },
            { person: 'p2', startedOn: '2022-09-01', id: 'plan-2' },
          ],
          review: [
            { plan: 'plan-1', meetingOn: '2025-03-03', outcome: 'M', decidedOn: '2025-03-17' },
            { person: 'p2', plan: 'plan-2', meetingOn: '2025-01-20', outcome: 'M', decidedOn: '2025-03-03' },
          ],
        },
        period: '2025-03',
        numerator: 2,
        value: 4,
      },
      {
        says: 'Decided on the first of the next month: no median for this.',
        rows: {
          plan: [{ startedOn: '2022-09-01', id: 'plan-1' }],
          review: [{ plan: 'plan-1', meetingOn: '2025-03-03', outcome: 'M', decidedOn: '2025-04-01' }],
        },
        period: '2025-03',
        numerator: 0,
        value: null,
      },
    ],
  },
} satisfies CatalogueMeasure;
