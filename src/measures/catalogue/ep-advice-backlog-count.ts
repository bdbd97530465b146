// The paper does not say whether it holds every open request or only those past their date.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'ep-advice-backlog-count',
  title: 'Educational psychology advice outstanding',
  section: 'assessments',
  unit: 'count',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'How many children are still waiting at the end of the month for a report by an educational psychologist that should have been written.',
  numerator: 'Requests for psychological advice more than 6 weeks old without a return, at the end of the month',
  denominator: null,
  source: 'EPS',
  owner: 'psychology',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    {
      kind: 'read-with',
      of: 'ep-advice-6wk-pct',
      why: 'as the backlog is written up, late advice comes back and that share falls: both move when the right thing is done',
    },
    { kind: 'read-with', of: 'vacancy-ep-fte', why: 'posts without a psychologist move first' },
    { kind: 'read-with', of: 'over-20-weeks-open-count', why: 'what a backlog of advice turns into some weeks later' },
  ],
  caveats: [
    'The paper does not say from which day a case is backlog: past six weeks, or everything not yet written.',
    'Noughts for months and then dozens at once can mean that the rule for counting changed: ask before drawing a line.',
    "It holds statutory advice only, not the service's other work for schools.",
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'Read as advice past its date.',
      reason: 'As printed in the scorecard of May 2025.',
    },
  ],
  aliases: [
    {
      label: 'No. of cases awaiting completion (statutory advice backlog) - Education Psychology Service',
      ref: '110',
      seenIn: '2025-05-scorecard',
    },
    { label: 'Number of cases awaiting EP advice' },
    { label: 'EP advice backlog' },
  ],
  workedOut: {
    formula: {
      kind: 'count',
      top: [
        {
          stock: 'advice',
          from: { plus: ['requestedOn', 43] },
          to: { earliest: ['returnedOn', 'caseEndedOn', 'request.withdrawnOn'] },
          where: [
            { field: 'kind', is: ['d'] },
            { field: 'reused', not: ['yes'] },
          ],
        },
      ],
    },
    reading:
      'asked for more than 42 days ago and not returned, of assessments that are not over: nothing is owed to one that ended, was withdrawn or moved away, nor where earlier advice is used again',
    basis:
      'SEND Regulations 2014, regulations 6(1)(d) and 8(1); the papers do not say from which day a case is backlog',
    examples: [
      {
        says: 'The last day of the month is day 43 after the council asked.',
        rows: { advice: [{ kind: 'd', requestedOn: '2025-04-18' }] },
        period: '2025-05',
        numerator: 1,
        value: 1,
      },
      {
        says: 'It is day 42: not overdue yet.',
        rows: { advice: [{ kind: 'd', requestedOn: '2025-04-19' }] },
        period: '2025-05',
        numerator: 0,
        value: 0,
      },
      {
        says: 'It came back on the last day of the month.',
        rows: { advice: [{ kind: 'd', requestedOn: '2025-01-06', returnedOn: '2025-05-31' }] },
        period: '2025-05',
        numerator: 0,
        value: 0,
      },
      {
        says: 'The request was withdrawn in April.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2024-12-02', outcome: 'Y' }],
          assessment: [{ request: 'r1', startedOn: '2025-01-06', outcome: 'W', outcomeOn: '2025-04-04' }],
          advice: [{ kind: 'd', requestedOn: '2025-01-06', request: 'r1' }],
        },
        period: '2025-05',
        numerator: 0,
        value: 0,
      },
      {
        says: 'The family moved away in May.',
        rows: {
          person: [{ movedOutOn: '2025-05-12' }],
          request: [{ id: 'r1', receivedOn: '2024-12-02', outcome: 'Y' }],
          assessment: [{ request: 'r1', startedOn: '2025-01-06' }],
          advice: [{ kind: 'd', requestedOn: '2025-01-06', request: 'r1' }],
        },
        period: '2025-05',
        numerator: 0,
        value: 0,
      },
      {
        says: 'Earlier advice is used again, and no day of return is recorded: none is owed.',
        rows: { advice: [{ kind: 'd', requestedOn: '2025-01-06', reused: true }] },
        period: '2025-05',
        numerator: 0,
        value: 0,
      },
      {
        says: 'Advice of a health body is not among it.',
        rows: { advice: [{ kind: 'c', requestedOn: '2025-01-06' }] },
        period: '2025-05',
        numerator: 0,
        value: 0,
      },
      {
        says: 'The assessment was withdrawn, the day not recorded: none is owed.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2024-11-04', outcome: 'Y', outcomeOn: '2024-12-09' }],
          assessment: [{ request: 'r1', outcome: 'W' }],
          advice: [{ kind: 'd', request: 'r1', requestedOn: '2025-01-06' }],
        },
        period: '2025-05',
        numerator: 0,
        value: 0,
      },
    ],
  },
} satisfies CatalogueMeasure;
