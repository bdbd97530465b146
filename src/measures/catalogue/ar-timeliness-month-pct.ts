// Papers seldom say against which date: the decision within 4 weeks of the meeting or the final plan within 12.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'ar-timeliness-month-pct',
  title: 'Annual reviews completed on time in the month',
  section: 'annual-reviews',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'month',
  plain:
    'After a yearly review meeting the council has four weeks to say whether it will keep, change or end the plan. This is how many of every 100 decisions made in the month kept to that time.',
  numerator: 'Annual review decisions notified in the month within 4 weeks of the review meeting',
  denominator: 'Annual review decisions notified in the month',
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    {
      kind: 'read-with',
      of: 'ar-backlog-count',
      why: 'it counts decisions made; reviews without a decision are only there, and deciding them late lowers this share',
    },
    { kind: 'read-with', of: 'ar-completed-month-count', why: 'how many decisions the share is out of' },
    {
      kind: 'read-with',
      of: 'ar-timeliness-12m-pct',
      why: 'the same over a year, which a single good month barely moves',
    },
  ],
  caveats: [
    'Papers seldom say which limit is meant: four weeks from the meeting to the decision, or twelve weeks to the final amended plan.',
    'It counts decisions made: working through old reviews lowers it.',
    'Reports reach the council up to two weeks after the meeting, which leaves two weeks to decide: a late report makes a late decision.',
    'The national figure is for a calendar year and for the four-week decision only.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'Measured against the four weeks to the decision.',
      reason: 'As told in the words of the scrutiny supplement of March 2025.',
    },
  ],
  aliases: [
    { label: 'timeliness of annual reviews completed within timeframe', seenIn: '2025-03-scrutiny-supplement' },
    { label: '% of annual reviews completed on time' },
    { label: '% of annual reviews completed within timescale' },
    { label: '% annual reviews completed within statutory timescales' },
    { label: '% of annual reviews completed within timeframe' },
    { label: 'Annual review timeliness' },
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
    reading:
      'measured against the four weeks to the decision, not the twelve to the amended plan; a decision without a meeting recorded is not within them',
    basis: 'SEND Regulations 2014, regulation 20(10): decision within four weeks of the meeting',
    examples: [
      {
        says: 'Met on 6 November, decided on 4 December: the 28th day is in time.',
        rows: {
          plan: [{ startedOn: '2022-09-01', id: 'plan-1' }],
          review: [{ plan: 'plan-1', meetingOn: '2024-11-06', outcome: 'A', decidedOn: '2024-12-04' }],
        },
        period: '2024-12',
        numerator: 1,
        denominator: 1,
        value: 1,
      },
      {
        says: 'Decided on 5 December, the 29th day: late, however late the school’s report was.',
        rows: {
          plan: [{ startedOn: '2022-09-01', id: 'plan-1' }],
          review: [
            { plan: 'plan-1', meetingOn: '2024-11-06', reportOn: '2024-12-02', outcome: 'M', decidedOn: '2024-12-05' },
          ],
        },
        period: '2024-12',
        numerator: 0,
        denominator: 1,
        value: 0,
      },
      {
        says: 'A month without a decision has no share, whatever meetings were held.',
        rows: {
          plan: [{ startedOn: '2022-09-01', id: 'plan-1' }],
          review: [{ plan: 'plan-1', meetingOn: '2024-12-04' }],
        },
        period: '2024-12',
        numerator: 0,
        denominator: 0,
        value: null,
      },
      {
        says: 'Decided, and no day of a meeting: out of one, in time none.',
        rows: {
          plan: [{ startedOn: '2022-09-01', id: 'plan-1' }],
          review: [{ plan: 'plan-1', outcome: 'M', decidedOn: '2024-12-05' }],
        },
        period: '2024-12',
        numerator: 0,
        denominator: 1,
        value: 0,
      },
    ],
  },
} satisfies CatalogueMeasure;
