// The fourth of four states: plans whose last review meeting was within twelve months.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'ar-up-to-date-count',
  title: 'Plans with an annual review meeting within 12 months',
  section: 'annual-reviews',
  unit: 'count',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'as-at',
  plain: 'How many plans that are due a yearly review have had their meeting within the last twelve months.',
  numerator:
    'Active plans that are due a review and whose last review meeting was held within 12 months before the month’s end',
  denominator: null,
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    { kind: 'read-with', of: 'ar-up-to-date-pct', why: 'the same plans as a share of those due' },
    { kind: 'read-with', of: 'ar-awaiting-decision-count', why: 'a meeting held is not a review finished' },
  ],
  caveats: [
    'It overlaps with the three states of open reviews: a plan met last month is up to date and may await its report.',
    'Plans in their first year are not yet due and not in it.',
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
        value: 1,
      },
      {
        says: 'Met on 31 March 2024: twelve months are over on 31 March 2025, and that day still counts.',
        rows: {
          plan: [{ startedOn: '2022-09-01', id: 'plan-1' }],
          review: [{ plan: 'plan-1', meetingOn: '2024-03-31' }],
        },
        period: '2025-03',
        numerator: 1,
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
        value: 0,
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
        value: 1,
      },
      {
        says: 'A plan without any day is neither due nor up to date.',
        rows: { plan: [{ startedOn: null, id: 'plan-1' }], review: [{ plan: 'plan-1', meetingOn: '2024-11-06' }] },
        period: '2025-03',
        numerator: 0,
        value: 0,
      },
      {
        says: 'Moved in on 1 March with a plan of 2022: due three months after the move.',
        rows: {
          plan: [{ startedOn: '2022-05-10', id: 'plan-1', transferredOn: '2025-03-01' }],
          review: [{ plan: 'plan-1', meetingOn: '2024-11-01' }],
        },
        period: '2025-03',
        numerator: 0,
        value: 0,
      },
      {
        says: 'The review that was held before the move counts, and the plan keeps its day: up to date to 1 November.',
        rows: {
          plan: [{ startedOn: '2022-05-10', id: 'plan-1', transferredOn: '2025-03-01' }],
          review: [{ plan: 'plan-1', meetingOn: '2024-11-01' }],
        },
        period: '2025-10',
        numerator: 1,
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
        value: 1,
      },
    ],
  },
} satisfies CatalogueMeasure;
