// The part of the backlog in which the amended plan has not been sent twelve weeks after the meeting.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'ar-final-overdue-count',
  title: 'Annual reviews without the amended plan twelve weeks after the meeting',
  section: 'annual-reviews',
  unit: 'count',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'How many families were told that their child’s plan will change and still wait for it more than twelve weeks after the review meeting.',
  numerator:
    'Annual reviews decided to amend, with a meeting held more than 84 days ago and no final plan at the end of the month',
  denominator: null,
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    { kind: 'subset-of', of: 'ar-backlog-count' },
    { kind: 'subset-of', of: 'ar-awaiting-final-count' },
  ],
  caveats: [
    'For a phase transfer the date is earlier, 15 February or 31 March: those late by it alone are not in it.',
    'Where the notice went early its eight weeks end before the twelve: those late by it alone are not in it.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason: 'A part of the backlog, whose parts papers seldom tell apart.',
    },
  ],
  aliases: [],
  workedOut: {
    formula: {
      kind: 'count',
      top: [
        {
          stock: 'review',
          from: { latest: [{ plus: ['meetingOn', 85] }, 'decidedOn', 'plan.transferredOn'] },
          to: { earliest: ['finalOn', 'plan.ceasedOn'] },
          where: [
            { field: 'plan', stated: true },
            { field: 'meetingOn', stated: true },
            { field: 'duplicate', not: ['yes'] },
            { field: 'closedAs', not: ['duplicate', 'cancelled'] },
            { field: 'outcome', is: ['A'] },
            { field: 'decidedOn', stated: true },
          ],
        },
      ],
    },
    reading:
      'plans in force, from the 85th day after the meeting, or the decision where that is later, to the day of the amended plan; a review written twice counts once',
    basis: 'SEND Regulations 2014, regulations 20(10) and 22(3)',
    examples: [
      {
        says: 'Met on 6 November, so final by 29 January; it is not there at the end of the month.',
        rows: {
          plan: [{ startedOn: '2022-09-01', id: 'plan-1' }],
          review: [{ plan: 'plan-1', meetingOn: '2024-11-06', outcome: 'A', decidedOn: '2024-12-04' }],
        },
        period: '2025-01',
        numerator: 1,
        value: 1,
      },
      {
        says: 'Met on 8 November: 31 January is the 84th day, in time.',
        rows: {
          plan: [{ startedOn: '2022-09-01', id: 'plan-1' }],
          review: [{ plan: 'plan-1', meetingOn: '2024-11-08', outcome: 'A', decidedOn: '2024-12-04' }],
        },
        period: '2025-01',
        numerator: 0,
        value: 0,
      },
      {
        says: 'Not yet decided after thirteen weeks: in the part before.',
        rows: {
          plan: [{ startedOn: '2022-09-01', id: 'plan-1' }],
          review: [{ plan: 'plan-1', meetingOn: '2024-11-01' }],
        },
        period: '2025-01',
        numerator: 0,
        value: 0,
      },
      {
        says: 'The amended plan was sent on the last day of the month.',
        rows: {
          plan: [{ startedOn: '2022-09-01', id: 'plan-1' }],
          review: [
            { plan: 'plan-1', meetingOn: '2024-11-01', outcome: 'A', decidedOn: '2024-12-04', finalOn: '2025-01-31' },
          ],
        },
        period: '2025-01',
        numerator: 0,
        value: 0,
      },
    ],
  },
} satisfies CatalogueMeasure;
