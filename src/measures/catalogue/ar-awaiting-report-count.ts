// The first of four states of a review: the meeting was held, and the report of it has not come.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'ar-awaiting-report-count',
  title: 'Annual reviews met and without a report',
  section: 'annual-reviews',
  unit: 'count',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'How many yearly plan reviews have had their meeting while the school has not yet sent the council its report. It should come within two weeks.',
  numerator: 'Annual reviews with a meeting held, and neither report nor decision, at the end of the month',
  denominator: null,
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    { kind: 'read-with', of: 'ar-awaiting-decision-count', why: 'where the review goes when the report has come' },
    { kind: 'read-with', of: 'ar-backlog-count', why: 'the council’s four weeks run from the meeting, report or none' },
  ],
  caveats: [
    'Reports within their two weeks are in it: it is a state and not a delay.',
    'The school’s delay does not move the council’s date.',
    'Where the day of the report is not recorded, reviews stay here until they are decided.',
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
          from: { latest: ['meetingOn', 'plan.transferredOn'] },
          to: { earliest: ['reportOn', 'decidedOn', 'finalOn', 'plan.ceasedOn'] },
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
      'from the day of the meeting to the day of the report, or of the decision where that is first; plans in force, a review written twice counts once',
    basis: 'SEND Regulations 2014, regulation 20(7) to (9)',
    examples: [
      {
        says: 'Met on the last day of the month: counted.',
        rows: {
          plan: [{ startedOn: '2022-09-01', id: 'plan-1' }],
          review: [{ plan: 'plan-1', meetingOn: '2025-03-31' }],
        },
        period: '2025-03',
        numerator: 1,
        value: 1,
      },
      {
        says: 'The report came on the last day of the month: no longer counted.',
        rows: {
          plan: [{ startedOn: '2022-09-01', id: 'plan-1' }],
          review: [{ plan: 'plan-1', meetingOn: '2025-03-10', reportOn: '2025-03-31' }],
        },
        period: '2025-03',
        numerator: 0,
        value: 0,
      },
      {
        says: 'Decided, and the day of the report was never written down.',
        rows: {
          plan: [{ startedOn: '2022-09-01', id: 'plan-1' }],
          review: [{ plan: 'plan-1', meetingOn: '2025-01-13', outcome: 'M', decidedOn: '2025-02-10' }],
        },
        period: '2025-03',
        numerator: 0,
        value: 0,
      },
      {
        says: 'Two review workflows open for one plan are one; one that was cancelled is none.',
        rows: {
          plan: [
            { startedOn: '2022-09-01', id: 'plan-1' },
            { person: 'p2', startedOn: '2022-09-01', id: 'plan-2' },
          ],
          review: [
            { plan: 'plan-1', meetingOn: '2025-01-13' },
            { plan: 'plan-1', meetingOn: '2025-01-20' },
            { person: 'p2', plan: 'plan-2', meetingOn: '2025-03-10', closedAs: 'cancelled' },
          ],
        },
        period: '2025-03',
        numerator: 1,
        value: 1,
      },
    ],
  },
} satisfies CatalogueMeasure;
