// The part of the backlog in which no decision has been sent four weeks after the meeting.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'ar-decision-overdue-count',
  title: 'Annual reviews without a decision four weeks after the meeting',
  section: 'annual-reviews',
  unit: 'count',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'How many families have had their yearly review meeting more than four weeks ago and have not been told whether the plan stays, changes or ends.',
  numerator: 'Annual reviews with a meeting held more than 28 days ago and no decision at the end of the month',
  denominator: null,
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    { kind: 'subset-of', of: 'ar-backlog-count' },
    {
      kind: 'read-with',
      of: 'ar-awaiting-decision-count',
      why: 'that queue holds those still in time, and leaves out those without a report',
    },
  ],
  caveats: [
    'The council’s four weeks run from the meeting, so reviews whose report never came are in it.',
    'Deciding old reviews lowers the share in time and shortens this queue: both move when the right thing is done.',
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
          from: { latest: [{ plus: ['meetingOn', 29] }, 'plan.transferredOn'] },
          to: { earliest: ['decidedOn', 'finalOn', 'plan.ceasedOn'] },
          where: [
            { field: 'plan', stated: true },
            { field: 'meetingOn', stated: true },
            { field: 'duplicate', not: ['yes'] },
            { field: 'closedAs', not: ['duplicate', 'cancelled'] },
          ],
        },
      ],
    },
    reading:
      'plans in force, from the 29th day after the meeting to the day of the decision letter; a review written twice counts once',
    basis: 'SEND Regulations 2014, regulation 20(10): decision within four weeks of the meeting',
    examples: [
      {
        says: 'Met on 2 March: the last of the month is the 29th day.',
        rows: {
          plan: [{ startedOn: '2022-09-01', id: 'plan-1' }],
          review: [{ plan: 'plan-1', meetingOn: '2025-03-02' }],
        },
        period: '2025-03',
        numerator: 1,
        value: 1,
      },
      {
        says: 'Met on 3 March: the 28th day is in time.',
        rows: {
          plan: [{ startedOn: '2022-09-01', id: 'plan-1' }],
          review: [{ plan: 'plan-1', meetingOn: '2025-03-03' }],
        },
        period: '2025-03',
        numerator: 0,
        value: 0,
      },
      {
        says: 'Decided to amend and not final: no longer in this part.',
        rows: {
          plan: [{ startedOn: '2022-09-01', id: 'plan-1' }],
          review: [{ plan: 'plan-1', meetingOn: '2024-11-06', outcome: 'A', decidedOn: '2025-03-31' }],
        },
        period: '2025-03',
        numerator: 0,
        value: 0,
      },
    ],
  },
} satisfies CatalogueMeasure;
