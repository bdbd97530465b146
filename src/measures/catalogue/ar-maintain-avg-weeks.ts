// A mean, which a few old cases cleared at once pull up: the median belongs beside it.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'ar-maintain-avg-weeks',
  title: 'Average time from review meeting to a decision to keep the plan as it is',
  section: 'annual-reviews',
  unit: 'weeks',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'month',
  plain:
    'When a yearly review finds that a plan can stay as it is, the family should be told within four weeks of the meeting. This is how many weeks it took on average.',
  numerator:
    'Mean of the weeks from review meeting to the notice of a decision to maintain, for notices sent in the month',
  denominator: null,
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    {
      kind: 'read-with',
      of: 'ar-timeliness-month-pct',
      why: 'the law gives four weeks; that share says how many kept to them, this mean how far off the others were',
    },
    {
      kind: 'read-with',
      of: 'ar-backlog-count',
      why: 'deciding old reviews lengthens the mean while the backlog falls',
    },
  ],
  caveats: [
    'A few very old reviews decided at once pull the mean far up: the median belongs beside it.',
    'It covers reviews that change nothing in the plan; amendments take longer and are not here.',
    'A month without such a decision has no average.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason: 'As told in the words of the scrutiny supplement of March 2025.',
    },
  ],
  aliases: [{ label: 'Average number of weeks to issue a maintain decision after annual review' }],
  workedOut: {
    formula: {
      kind: 'share',
      top: [
        {
          flow: 'review',
          on: 'decidedOn',
          where: [
            { field: 'duplicate', not: ['yes'] },
            { field: 'outcome', is: ['M'] },
            { field: 'meetingOn', stated: true },
          ],
          sum: ['meetingOn', 'decidedOn'],
        },
      ],
      of: [
        {
          flow: 'review',
          on: 'decidedOn',
          where: [
            { field: 'duplicate', not: ['yes'] },
            { field: 'outcome', is: ['M'] },
            { field: 'meetingOn', stated: true },
          ],
        },
      ],
      times: 0.14285714285714285,
    },
    reading:
      'the mean of whole days from the meeting to the decision letter, in weeks of seven; by the day of the letter',
    basis: 'SEND Regulations 2014, regulation 20(10): decision within four weeks of the meeting',
    examples: [
      {
        says: '14 and 42 days: 28 days on average, four weeks.',
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
        numerator: 56,
        denominator: 2,
        value: 4,
      },
      {
        says: 'One review of a year ago pulls the mean of three up: 14, 14 and 371 days.',
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
        numerator: 399,
        denominator: 3,
        value: 19,
      },
      {
        says: 'Decisions to amend are left out, and one without a meeting cannot be reckoned: no mean.',
        rows: {
          plan: [
            { startedOn: '2022-09-01', id: 'plan-1' },
            { person: 'p2', startedOn: '2022-09-01', id: 'plan-2' },
          ],
          review: [
            { plan: 'plan-1', meetingOn: '2025-02-10', outcome: 'A', decidedOn: '2025-03-10' },
            { person: 'p2', plan: 'plan-2', outcome: 'M', decidedOn: '2025-03-10' },
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
