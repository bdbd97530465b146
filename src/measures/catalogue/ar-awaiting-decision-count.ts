// The second of four states of a review: the report is there, and the council has not decided.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'ar-awaiting-decision-count',
  title: 'Annual reviews reported and without a decision',
  section: 'annual-reviews',
  unit: 'count',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'How many yearly plan reviews have a report from the school and wait for the council to say whether the plan stays, changes or ends.',
  numerator: 'Annual reviews with a report received and no decision at the end of the month',
  denominator: null,
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    { kind: 'read-with', of: 'ar-awaiting-report-count', why: 'what comes next into this state' },
    {
      kind: 'read-with',
      of: 'ar-timeliness-month-pct',
      why: 'deciding the oldest lowers that share and shortens this queue',
    },
  ],
  caveats: [
    'Those still within four weeks of their meeting are in it: the backlog counts only those past them.',
    'Reviews without a report are in the state before, although their four weeks run as well.',
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
          from: { latest: ['meetingOn', 'reportOn', 'plan.transferredOn'] },
          to: { earliest: ['decidedOn', 'finalOn', 'plan.ceasedOn'] },
          where: [
            { field: 'plan', stated: true },
            { field: 'meetingOn', stated: true },
            { field: 'duplicate', not: ['yes'] },
            { field: 'closedAs', not: ['duplicate', 'cancelled'] },
            { field: 'reportOn', stated: true },
          ],
        },
      ],
    },
    reading:
      'from the day of the report to the day of the decision letter; plans in force, a review written twice counts once',
    basis: 'SEND Regulations 2014, regulation 20(10): decision within four weeks of the meeting',
    examples: [
      {
        says: 'The report came on the last day of the month: counted.',
        rows: {
          plan: [{ startedOn: '2022-09-01', id: 'plan-1' }],
          review: [{ plan: 'plan-1', meetingOn: '2025-03-10', reportOn: '2025-03-31' }],
        },
        period: '2025-03',
        numerator: 1,
        value: 1,
      },
      {
        says: 'Decided on the last day of the month: no longer.',
        rows: {
          plan: [{ startedOn: '2022-09-01', id: 'plan-1' }],
          review: [
            { plan: 'plan-1', meetingOn: '2025-03-03', reportOn: '2025-03-14', outcome: 'M', decidedOn: '2025-03-31' },
          ],
        },
        period: '2025-03',
        numerator: 0,
        value: 0,
      },
      {
        says: 'No report: in the state before.',
        rows: {
          plan: [{ startedOn: '2022-09-01', id: 'plan-1' }],
          review: [{ plan: 'plan-1', meetingOn: '2025-01-13' }],
        },
        period: '2025-03',
        numerator: 0,
        value: 0,
      },
      {
        says: 'The plan ceased: its review waits no more.',
        rows: {
          plan: [{ startedOn: '2022-09-01', id: 'plan-1', ceasedOn: '2025-03-20' }],
          review: [{ plan: 'plan-1', meetingOn: '2025-01-13', reportOn: '2025-01-24' }],
        },
        period: '2025-03',
        numerator: 0,
        value: 0,
      },
    ],
  },
} satisfies CatalogueMeasure;
