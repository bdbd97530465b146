// The same as the monthly figure, over the year.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'ar-timeliness-12m-pct',
  title: 'Annual reviews completed on time over 12 months',
  section: 'annual-reviews',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'rolling-12',
  plain:
    'After a yearly review meeting the council has four weeks to say whether it will keep, change or end the plan. This is how many of every 100 decisions over the last year kept to that time.',
  numerator: 'Annual review decisions notified in the 12 months within 4 weeks of the review meeting',
  denominator: 'Annual review decisions notified in the 12 months',
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    {
      kind: 'read-with',
      of: 'ar-timeliness-month-pct',
      why: 'the months it is made of: a turn shows there most of a year before it shows here',
    },
  ],
  caveats: [
    'One paper speaks of performance across the year without saying whether the last 12 months or the year so far is meant.',
    "It has to be divided afresh from the year's decisions: an average of twelve monthly shares is another number.",
    'Its twelve months forget slowly: a bad month stays in it for a year.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'Taken over the last 12 months.',
      reason: 'As told in the words of the scrutiny supplement of March 2025.',
    },
  ],
  aliases: [
    { label: '% of annual reviews completed on time (rolling 12 months)' },
    { label: '% of annual reviews completed within timescale (12 month rolling)' },
  ],
  workedOut: {
    formula: {
      kind: 'share',
      top: [
        {
          flow: 'review',
          on: 'decidedOn',
          where: [
            { field: 'duplicate', not: ['yes'] },
            { from: 'meetingOn', to: 'decidedOn', atMost: 28 },
          ],
        },
      ],
      of: [{ flow: 'review', on: 'decidedOn', where: [{ field: 'duplicate', not: ['yes'] }] }],
    },
    reading: 'the last twelve months with this one, divided afresh',
    basis: 'SEND Regulations 2014, regulation 20(10): decision within four weeks of the meeting',
    examples: [
      {
        says: 'One in time in each of two months and one late: two of three.',
        rows: {
          plan: [
            { startedOn: '2022-09-01', id: 'plan-1' },
            { person: 'p2', startedOn: '2022-09-01', id: 'plan-2' },
            { person: 'p3', startedOn: '2022-09-01', id: 'plan-3' },
          ],
          review: [
            { plan: 'plan-1', meetingOn: '2024-05-06', outcome: 'M', decidedOn: '2024-06-03' },
            { person: 'p2', plan: 'plan-2', meetingOn: '2025-02-10', outcome: 'M', decidedOn: '2025-03-10' },
            { person: 'p3', plan: 'plan-3', meetingOn: '2025-01-06', outcome: 'A', decidedOn: '2025-03-11' },
          ],
        },
        period: '2025-03',
        numerator: 2,
        denominator: 3,
        value: 2 / 3,
      },
      {
        says: 'The first day of the twelve months is in it.',
        rows: {
          plan: [{ startedOn: '2022-09-01', id: 'plan-1' }],
          review: [{ plan: 'plan-1', meetingOn: '2024-03-10', outcome: 'M', decidedOn: '2024-04-01' }],
        },
        period: '2025-03',
        numerator: 1,
        denominator: 1,
        value: 1,
      },
      {
        says: 'The day before it is not.',
        rows: {
          plan: [{ startedOn: '2022-09-01', id: 'plan-1' }],
          review: [{ plan: 'plan-1', meetingOn: '2024-03-10', outcome: 'M', decidedOn: '2024-03-31' }],
        },
        period: '2025-03',
        numerator: 0,
        denominator: 0,
        value: null,
      },
    ],
  },
} satisfies CatalogueMeasure;
