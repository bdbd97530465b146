// The council's decisions of the month, not the meetings.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'ar-completed-month-count',
  title: 'Annual reviews completed by the council in the month',
  section: 'annual-reviews',
  unit: 'count',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'month',
  plain: 'How many yearly plan reviews the council finished in the month, by deciding to keep, change or end the plan.',
  numerator: 'Annual review decisions (maintain, amend or cease) notified by the council in the month',
  denominator: null,
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    { kind: 'read-with', of: 'ar-backlog-count', why: 'whether what was completed was enough to keep up' },
    { kind: 'read-with', of: 'ar-timeliness-month-pct', why: 'how many of those completed were in time' },
  ],
  caveats: [
    'Meetings held by schools are not in it: it counts what the council did after them.',
    'More is better only while there are reviews waiting. In August few meetings have come before.',
    'For a plan to be amended, the decision and the final plan are two dates weeks apart: ask which one completes it.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason: 'As told in the words of the performance report of April 2021.',
    },
  ],
  aliases: [
    { label: 'number of Annual Reviews then completed by the LA', seenIn: '2021-04-performance-report' },
    { label: 'Number of annual reviews completed' },
    { label: 'Number of annual reviews completed in the month' },
  ],
  workedOut: {
    formula: {
      kind: 'count',
      top: [{ flow: 'review', on: 'decidedOn', where: [{ field: 'duplicate', not: ['yes'] }] }],
    },
    reading: 'by the day of the decision letter; the amended plan may follow; a review written twice counts once',
    basis: 'SEND Regulations 2014, regulation 20(10): decision within four weeks of the meeting',
    examples: [
      {
        says: 'Decided on the first and on the last day of the month.',
        rows: {
          plan: [
            { startedOn: '2022-09-01', id: 'plan-1' },
            { person: 'p2', startedOn: '2022-09-01', id: 'plan-2' },
          ],
          review: [
            { plan: 'plan-1', meetingOn: '2025-02-10', outcome: 'M', decidedOn: '2025-03-01' },
            { person: 'p2', plan: 'plan-2', meetingOn: '2025-02-10', outcome: 'A', decidedOn: '2025-03-31' },
          ],
        },
        period: '2025-03',
        numerator: 2,
        value: 2,
      },
      {
        says: 'The amended plan is sent in March, the decision was in February.',
        rows: {
          plan: [{ startedOn: '2022-09-01', id: 'plan-1' }],
          review: [
            { plan: 'plan-1', meetingOn: '2025-01-20', outcome: 'A', decidedOn: '2025-02-12', finalOn: '2025-03-20' },
          ],
        },
        period: '2025-03',
        numerator: 0,
        value: 0,
      },
      {
        says: 'Written twice and both closed with a decision: one.',
        rows: {
          plan: [{ startedOn: '2022-09-01', id: 'plan-1' }],
          review: [
            { plan: 'plan-1', meetingOn: '2025-02-10', outcome: 'M', decidedOn: '2025-03-04' },
            { plan: 'plan-1', meetingOn: '2025-02-17', outcome: 'M', decidedOn: '2025-03-05' },
          ],
        },
        period: '2025-03',
        numerator: 1,
        value: 1,
      },
      {
        says: 'A meeting 28 days after the one before is another review.',
        rows: {
          plan: [{ startedOn: '2022-09-01', id: 'plan-1' }],
          review: [
            { plan: 'plan-1', meetingOn: '2025-02-03', outcome: 'M', decidedOn: '2025-03-01' },
            { plan: 'plan-1', meetingOn: '2025-03-03', outcome: 'A', decidedOn: '2025-03-28' },
          ],
        },
        period: '2025-03',
        numerator: 2,
        value: 2,
      },
    ],
  },
} satisfies CatalogueMeasure;
