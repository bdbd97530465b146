// Reviews with a meeting and no decision or final plan past the due date. One open review per plan: duplicate review workflows inflate it.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'ar-backlog-count',
  title: 'Annual reviews held and not finalised',
  section: 'annual-reviews',
  unit: 'count',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'as-at',
  plain:
    "How many yearly plan reviews have had their meeting but are still waiting, past the legal date, for the council's decision or the new plan.",
  numerator:
    'Annual reviews with a meeting held, no decision or no final plan, past the due date, at the end of the month',
  denominator: null,
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    { kind: 'sum-of', of: ['ar-decision-overdue-count', 'ar-final-overdue-count'] },
    {
      kind: 'read-with',
      of: 'ar-completed-month-count',
      why: 'what leaves the backlog; when fewer are completed than meetings are held, it grows',
    },
    {
      kind: 'read-with',
      of: 'ar-timeliness-month-pct',
      why: 'working through old reviews lowers that share while this backlog falls: both move when the right thing is done',
    },
  ],
  caveats: [
    'Two review workflows left open on one plan count twice: take one open review for each plan and cycle first. A fall may be such a tidying up.',
    'Three groups lie under the word backlog: decision overdue, final plan overdue, and no meeting in a year. Papers seldom say which of them they add up.',
    'Compare what is written about it with its figures: one paper calls it falling where the last two figures rise.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason: 'The meaning that the labels of the scorecard of May 2025 spell out.',
    },
    {
      version: 2,
      from: '2021-02',
      meaning: 'Children whose annual review is outstanding, for whatever reason.',
      reason: 'As told in the words of the performance report of April 2021.',
      areas: ['E06000058'],
    },
    {
      version: 3,
      from: '2023-09',
      meaning: 'As the entry says: the meeting was held, and what follows it is not finished.',
      reason: 'The backlog of the scrutiny report of November 2024, spelled out in the scorecard of May 2025.',
      areas: ['E06000058'],
    },
  ],
  aliases: [
    { label: 'AR backlog', seenIn: '2024-11-scrutiny-report' },
    {
      label: 'No. of annual reviews not finalised (meeting held but not processed - backlog)',
      ref: '109',
      seenIn: '2025-05-scorecard',
    },
    { label: 'Annual review backlog' },
    { label: 'Number of outstanding annual reviews' },
  ],
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
      'plans in force: undecided more than 28 days after the meeting, or to be amended and not final more than 84 days after it; a review written twice counts once',
    basis: 'SEND Regulations 2014, regulations 20(10) and 22(3)',
    examples: [
      {
        says: 'Met on 3 March and undecided: on the 28th day it is not late.',
        rows: {
          plan: [{ startedOn: '2022-09-01', id: 'plan-1' }],
          review: [{ plan: 'plan-1', meetingOn: '2025-03-03' }],
        },
        period: '2025-03',
        numerator: 0,
        value: 0,
      },
      {
        says: 'Met a day earlier: the 29th day is past four weeks, though the school has sent no report.',
        rows: {
          plan: [{ startedOn: '2022-09-01', id: 'plan-1' }],
          review: [{ plan: 'plan-1', meetingOn: '2025-03-02' }],
        },
        period: '2025-03',
        numerator: 1,
        value: 1,
      },
      {
        says: 'Two review workflows open for one plan are one.',
        rows: {
          plan: [{ startedOn: '2022-09-01', id: 'plan-1' }],
          review: [
            { plan: 'plan-1', meetingOn: '2025-01-13' },
            { plan: 'plan-1', meetingOn: '2025-01-20' },
          ],
        },
        period: '2025-03',
        numerator: 1,
        value: 1,
      },
      {
        says: 'Written twice, and decided in the second: none is late.',
        rows: {
          plan: [{ startedOn: '2022-09-01', id: 'plan-1' }],
          review: [
            { plan: 'plan-1', meetingOn: '2025-02-10' },
            { plan: 'plan-1', meetingOn: '2025-02-17', outcome: 'M', decidedOn: '2025-03-04' },
          ],
        },
        period: '2025-03',
        numerator: 0,
        value: 0,
      },
      {
        says: 'To be amended, met on 5 January: the 85th day is past twelve weeks; met on 6 January, the 84th is not.',
        rows: {
          plan: [
            { startedOn: '2022-09-01', id: 'plan-1' },
            { person: 'p2', startedOn: '2022-09-01', id: 'plan-2' },
          ],
          review: [
            { plan: 'plan-1', meetingOn: '2025-01-05', outcome: 'A', decidedOn: '2025-02-01' },
            { person: 'p2', plan: 'plan-2', meetingOn: '2025-01-06', outcome: 'A', decidedOn: '2025-02-01' },
          ],
        },
        period: '2025-03',
        numerator: 1,
        value: 1,
      },
      {
        says: 'The plan has ceased: its undecided review no longer counts.',
        rows: {
          plan: [{ startedOn: '2022-09-01', id: 'plan-1', ceasedOn: '2025-03-14' }],
          review: [{ plan: 'plan-1', meetingOn: '2025-01-13' }],
        },
        period: '2025-03',
        numerator: 0,
        value: 0,
      },
      {
        says: 'Written twice, and the first closed as a duplicate: the other still waits.',
        rows: {
          plan: [{ startedOn: '2022-09-01', id: 'plan-1' }],
          review: [
            { plan: 'plan-1', meetingOn: '2025-01-13', closedAs: 'duplicate' },
            { plan: 'plan-1', meetingOn: '2025-01-20' },
          ],
        },
        period: '2025-03',
        numerator: 1,
        value: 1,
      },
    ],
  },
} satisfies CatalogueMeasure;
