// The third of four states of a review: to be amended, and the amended plan is not yet final.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'ar-awaiting-final-count',
  title: 'Annual reviews decided to amend and without the amended plan',
  section: 'annual-reviews',
  unit: 'count',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'How many families have been told that their child’s plan will change and have not yet received the new plan. It should come within twelve weeks of the meeting.',
  numerator: 'Annual reviews with a decision to amend and no final amended plan at the end of the month',
  denominator: null,
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    { kind: 'read-with', of: 'ar-backlog-count', why: 'those of them past twelve weeks are in the backlog' },
    {
      kind: 'read-with',
      of: 'ar-completed-month-count',
      why: 'decisions are counted there when the letter goes, amended plan or none',
    },
  ],
  caveats: [
    'Those still within twelve weeks of their meeting are in it.',
    'A decision not to amend after all should be recorded as the final step, or it stays here.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason: 'One of four numbers in the place of one called backlog, which papers do not spell out.',
    },
  ],
  aliases: [],
  workedOut: {
    formula: {
      kind: 'count',
      top: [
        {
          stock: 'review',
          from: { latest: ['decidedOn', 'plan.transferredOn'] },
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
      'from the day of the decision letter to the day of the amended plan; plans in force, a review written twice counts once',
    basis: 'SEND Regulations 2014, regulation 22(3)',
    examples: [
      {
        says: 'Decided to amend on the last day of the month: counted.',
        rows: {
          plan: [{ startedOn: '2022-09-01', id: 'plan-1' }],
          review: [{ plan: 'plan-1', meetingOn: '2025-03-03', outcome: 'A', decidedOn: '2025-03-31' }],
        },
        period: '2025-03',
        numerator: 1,
        value: 1,
      },
      {
        says: 'The amended plan was sent on the last day of the month: no longer.',
        rows: {
          plan: [{ startedOn: '2022-09-01', id: 'plan-1' }],
          review: [
            { plan: 'plan-1', meetingOn: '2025-01-13', outcome: 'A', decidedOn: '2025-02-10', finalOn: '2025-03-31' },
          ],
        },
        period: '2025-03',
        numerator: 0,
        value: 0,
      },
      {
        says: 'Decided to maintain: nothing is awaited.',
        rows: {
          plan: [{ startedOn: '2022-09-01', id: 'plan-1' }],
          review: [{ plan: 'plan-1', meetingOn: '2025-03-03', outcome: 'M', decidedOn: '2025-03-17' }],
        },
        period: '2025-03',
        numerator: 0,
        value: 0,
      },
      {
        says: 'The change followed the letter three weeks later: the state is the same.',
        rows: {
          plan: [{ startedOn: '2022-09-01', id: 'plan-1' }],
          review: [
            { plan: 'plan-1', meetingOn: '2025-02-03', outcome: 'A', decidedOn: '2025-02-28', draftOn: '2025-03-21' },
          ],
        },
        period: '2025-03',
        numerator: 1,
        value: 1,
      },
    ],
  },
} satisfies CatalogueMeasure;
