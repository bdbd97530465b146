// The meeting was held within the year. The law's twelve months run to the end of the review, not to its meeting.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'ar-up-to-date-pct',
  title: 'Plan holders whose annual review meeting is up to date',
  section: 'annual-reviews',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'Each plan must be looked at again every year. This is how many of every 100 children and young people with a plan have had their review meeting within the last 12 months.',
  numerator: "Active plans whose last review meeting was held within 12 months before the month's end",
  denominator: 'Active plans that are due a review, new plans in their first year left out',
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    {
      kind: 'read-with',
      of: 'ar-backlog-count',
      why: 'meetings can all be held while what follows them is not done: that is only there',
    },
    { kind: 'read-with', of: 'ar-timeliness-month-pct', why: 'whether the council answered in time after the meeting' },
  ],
  caveats: [
    "A meeting held is not a review finished: the law's twelve months end with the council's decision, so this figure can be high while decisions are months late.",
    'Meetings are known when schools send their report: recent months rise afterwards.',
    'Whether plans less than a year old are in the number it divides by is not stated.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason: 'As printed in the performance report of April 2021 and the scorecard of January 2022.',
    },
  ],
  aliases: [
    {
      label: '% of ECHP children with an up to date Annual Review (meeting held)',
      ref: '12.01',
      seenIn: '2022-01-scorecard',
    },
    { label: 'completion of Annual Review meetings by schools', seenIn: '2021-04-performance-report' },
    { label: '% of EHCPs with an up to date annual review' },
    { label: '% of EHC plans reviewed within the last 12 months' },
    { label: '% of EHCPs with an annual review in the last 12 months' },
  ],
  workedOut: {
    formula: {
      kind: 'share',
      top: [
        {
          stock: 'review',
          from: {
            latest: [
              'meetingOn',
              { plusMonths: [{ first: ['plan.startedOn', 'plan.issuedOn'] }, 12] },
              { plusMonths: ['plan.transferredOn', 3] },
            ],
          },
          to: { earliest: ['nextMeetingOn', { plus: [{ plusMonths: ['meetingOn', 12] }, 1] }, 'plan.ceasedOn'] },
          where: [
            { field: 'meetingOn', stated: true },
            { field: 'closedAs', not: ['cancelled'] },
            {
              anyOf: [
                { field: 'plan.startedOn', stated: true },
                { field: 'plan.issuedOn', stated: true },
                { field: 'plan.transferredOn', stated: true },
              ],
            },
          ],
        },
      ],
      of: [
        {
          stock: 'plan',
          from: {
            latest: [{ plusMonths: [{ first: ['startedOn', 'issuedOn'] }, 12] }, { plusMonths: ['transferredOn', 3] }],
          },
          to: 'ceasedOn',
        },
      ],
    },
    reading:
      'meetings held, whatever came after them, those of cancelled reviews left out; a plan is due a review from a year after it was made, and not before three months after a move into the area; the twelfth month ends on the day of the same number',
    basis: 'Children and Families Act 2014, section 44(1); SEND Regulations 2014, regulation 15(5)',
    examples: [
      {
        says: 'Plans of 2022, reviewed in June 2024 and in January 2024: one of two is up to date.',
        rows: {
          plan: [
            { startedOn: '2022-09-01', id: 'plan-1' },
            { person: 'p2', startedOn: '2022-09-01', id: 'plan-2' },
          ],
          review: [
            { plan: 'plan-1', meetingOn: '2024-06-12' },
            { person: 'p2', plan: 'plan-2', meetingOn: '2024-01-17' },
          ],
        },
        period: '2025-03',
        numerator: 1,
        denominator: 2,
        value: 1 / 2,
      },
      {
        says: 'Met on 31 March 2024: twelve months are over on 31 March 2025, and that day still counts.',
        rows: {
          plan: [{ startedOn: '2022-09-01', id: 'plan-1' }],
          review: [{ plan: 'plan-1', meetingOn: '2024-03-31' }],
        },
        period: '2025-03',
        numerator: 1,
        denominator: 1,
        value: 1,
      },
      {
        says: 'Met a day earlier: no longer up to date.',
        rows: {
          plan: [{ startedOn: '2022-09-01', id: 'plan-1' }],
          review: [{ plan: 'plan-1', meetingOn: '2024-03-30' }],
        },
        period: '2025-03',
        numerator: 0,
        denominator: 1,
        value: 0,
      },
      {
        says: 'A plan in its first year is due no review and left out, though one was held.',
        rows: {
          plan: [{ startedOn: '2024-05-01', id: 'plan-1', issuedOn: '2024-05-01' }],
          review: [{ plan: 'plan-1', meetingOn: '2025-02-03' }],
        },
        period: '2025-03',
        numerator: 0,
        denominator: 0,
        value: null,
      },
      {
        says: 'Two meetings in the twelve months, one of them a duplicate or early: the plan counts once.',
        rows: {
          plan: [{ startedOn: '2022-09-01', id: 'plan-1' }],
          review: [
            { plan: 'plan-1', meetingOn: '2024-10-01' },
            { plan: 'plan-1', meetingOn: '2025-02-03' },
          ],
        },
        period: '2025-03',
        numerator: 1,
        denominator: 1,
        value: 1,
      },
      {
        says: 'Held by the school and no report has come: the meeting is up to date.',
        rows: {
          plan: [{ startedOn: '2022-09-01', id: 'plan-1' }],
          review: [{ plan: 'plan-1', meetingOn: '2024-11-06', dueOn: '2024-11-30' }],
        },
        period: '2025-03',
        numerator: 1,
        denominator: 1,
        value: 1,
      },
      {
        says: 'A plan without any day is neither due nor up to date.',
        rows: { plan: [{ startedOn: null, id: 'plan-1' }], review: [{ plan: 'plan-1', meetingOn: '2024-11-06' }] },
        period: '2025-03',
        numerator: 0,
        denominator: 0,
        value: null,
      },
      {
        says: 'Moved in on 1 March with a plan of 2022: due three months after the move.',
        rows: {
          plan: [{ startedOn: '2022-05-10', id: 'plan-1', transferredOn: '2025-03-01' }],
          review: [{ plan: 'plan-1', meetingOn: '2024-11-01' }],
        },
        period: '2025-03',
        numerator: 0,
        denominator: 0,
        value: null,
      },
      {
        says: 'The review that was held before the move counts, and the plan keeps its day: up to date to 1 November.',
        rows: {
          plan: [{ startedOn: '2022-05-10', id: 'plan-1', transferredOn: '2025-03-01' }],
          review: [{ plan: 'plan-1', meetingOn: '2024-11-01' }],
        },
        period: '2025-10',
        numerator: 1,
        denominator: 1,
        value: 1,
      },
      {
        says: 'After that day it is not.',
        rows: {
          plan: [{ startedOn: '2022-05-10', id: 'plan-1', transferredOn: '2025-03-01' }],
          review: [{ plan: 'plan-1', meetingOn: '2024-11-01' }],
        },
        period: '2025-11',
        numerator: 0,
        denominator: 1,
        value: 0,
      },
      {
        says: 'A meeting of a review that was cancelled was not held.',
        rows: {
          plan: [{ startedOn: '2022-09-01', id: 'plan-1' }],
          review: [{ plan: 'plan-1', meetingOn: '2025-02-03', closedAs: 'cancelled' }],
        },
        period: '2025-03',
        numerator: 0,
        denominator: 1,
        value: 0,
      },
      {
        says: 'Held in June, and one of February cancelled: up to date by that of June.',
        rows: {
          plan: [{ startedOn: '2022-09-01', id: 'plan-1' }],
          review: [
            { plan: 'plan-1', meetingOn: '2024-06-12' },
            { plan: 'plan-1', meetingOn: '2025-02-03', closedAs: 'cancelled' },
          ],
        },
        period: '2025-03',
        numerator: 1,
        denominator: 1,
        value: 1,
      },
    ],
  },
} satisfies CatalogueMeasure;
