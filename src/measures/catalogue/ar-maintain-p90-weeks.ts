// Nine of ten decisions took less: how long the slow ones take.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'ar-maintain-p90-weeks',
  title: 'Time within which nine of ten decisions to keep the plan as it is were sent',
  section: 'annual-reviews',
  unit: 'weeks',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'month',
  plain:
    'When a yearly review finds that a plan can stay as it is, the family should be told within four weeks of the meeting. Nine of every ten families told this month had waited less than this.',
  numerator:
    '90th percentile of the weeks from review meeting to the notice of a decision to maintain, for notices sent in the month',
  denominator: null,
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    {
      kind: 'read-with',
      of: 'ar-maintain-median-weeks',
      why: 'the middle of the same decisions; the further this is from it, the more uneven the waits',
    },
  ],
  caveats: [
    'With fewer than ten decisions in a month it is close to the longest of them.',
    'Clearing old reviews raises it: read it beside the backlog.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason: 'A mean does not show how long those at the end of the queue wait.',
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
      at: 0.9,
      in: 'weeks',
    },
    reading:
      'whole days from the meeting to the decision letter, in weeks of seven; between two of them by straight line; by the day of the letter',
    basis: 'SEND Regulations 2014, regulation 20(10): decision within four weeks of the meeting',
    examples: [
      {
        says: '14 and 84 days: nine tenths of the way from one to the other, 77 days or eleven weeks.',
        rows: {
          plan: [
            { startedOn: '2022-09-01', id: 'plan-1' },
            { person: 'p2', startedOn: '2022-09-01', id: 'plan-2' },
          ],
          review: [
            { plan: 'plan-1', meetingOn: '2025-03-03', outcome: 'M', decidedOn: '2025-03-17' },
            { person: 'p2', plan: 'plan-2', meetingOn: '2024-12-23', outcome: 'M', decidedOn: '2025-03-17' },
          ],
        },
        period: '2025-03',
        numerator: 2,
        value: 11,
      },
      {
        says: 'One decision after 28 days: four weeks.',
        rows: {
          plan: [{ startedOn: '2022-09-01', id: 'plan-1' }],
          review: [{ plan: 'plan-1', meetingOn: '2025-03-03', outcome: 'M', decidedOn: '2025-03-31' }],
        },
        period: '2025-03',
        numerator: 1,
        value: 4,
      },
      {
        says: 'No such decision in the month: no figure.',
        rows: {
          plan: [{ startedOn: '2022-09-01', id: 'plan-1' }],
          review: [{ plan: 'plan-1', meetingOn: '2025-03-03' }],
        },
        period: '2025-03',
        numerator: 0,
        value: null,
      },
    ],
  },
} satisfies CatalogueMeasure;
