// One of the stages of the 20 weeks: the middle case.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'stage-decision-advice-median-days',
  title: 'From the decision to assess to the last advice, middle case',
  section: 'assessments',
  unit: 'days',
  polarity: null,
  frequency: 'monthly',
  window: 'month',
  plain:
    'How many days it took from the decision to assess a child until the last report that was asked for had come in, in the middle case. Half took less and half took more.',
  numerator: 'The middle of the days taken by the requests whose last advice came in this month',
  denominator: null,
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    {
      kind: 'read-with',
      of: 'stage-decision-advice-p90-days',
      why: 'the slowest tenth, which the middle case does not show',
    },
    { kind: 'read-with', of: 'ep-advice-6wk-pct', why: 'the advice that is most often the last' },
  ],
  caveats: [
    'It shows nothing of cases whose advice is still out, however long.',
    'The stages of one month are of different cases: their middles do not add up to the middle of the whole way.',
    'With few cases in a month it swings; read it over several.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason: 'Not printed in the papers read; kept because a share in time does not tell where the weeks go.',
    },
  ],
  aliases: [],
  workedOut: {
    formula: {
      kind: 'quantile',
      of: { flow: 'request', on: 'adviceInOn', where: [{ field: 'decided', is: ['Y'] }] },
      days: ['decidedOn', 'adviceInOn'],
      at: 0.5,
      in: 'days',
    },
    reading:
      'by the day on which the last advice of the request came in; while any is out it is not counted, and an assessment after mediation or an order is left out',
    basis: 'SEND Regulations 2014, regulations 6 and 8(1)',
    examples: [
      {
        says: 'One of 84 days and one of 21: halfway between.',
        rows: {
          request: [
            { id: 'r1', person: 'p1', receivedOn: '2024-11-25', outcome: 'Y', outcomeOn: '2025-01-06' },
            { id: 'r2', person: 'p2', receivedOn: '2025-01-20', outcome: 'Y', outcomeOn: '2025-02-10' },
          ],
          advice: [
            { person: 'p1', request: 'r1', kind: 'c', requestedOn: '2025-01-06', returnedOn: '2025-02-03' },
            { person: 'p1', request: 'r1', kind: 'd', requestedOn: '2025-01-06', returnedOn: '2025-03-31' },
            { person: 'p1', request: 'r1', kind: 'e', requestedOn: '2025-01-06', notKnown: true },
            { person: 'p2', request: 'r2', kind: 'd', requestedOn: '2025-02-10', returnedOn: '2025-03-03' },
          ],
        },
        period: '2025-03',
        numerator: 2,
        value: 52.5,
      },
      {
        says: 'One alone, on the last day of the month.',
        rows: {
          request: [{ id: 'r1', person: 'p1', receivedOn: '2024-11-25', outcome: 'Y', outcomeOn: '2025-01-06' }],
          advice: [
            { person: 'p1', request: 'r1', kind: 'c', requestedOn: '2025-01-06', returnedOn: '2025-02-03' },
            { person: 'p1', request: 'r1', kind: 'd', requestedOn: '2025-01-06', returnedOn: '2025-03-31' },
            { person: 'p1', request: 'r1', kind: 'e', requestedOn: '2025-01-06', notKnown: true },
          ],
        },
        period: '2025-03',
        numerator: 1,
        value: 84,
      },
      {
        says: 'One piece of advice is still out.',
        rows: {
          request: [{ id: 'r1', person: 'p1', receivedOn: '2024-11-25', outcome: 'Y', outcomeOn: '2025-01-06' }],
          advice: [
            { request: 'r1', kind: 'c', requestedOn: '2025-01-06', returnedOn: '2025-03-03' },
            { request: 'r1', kind: 'd', requestedOn: '2025-01-06' },
          ],
        },
        period: '2025-03',
        numerator: 0,
        value: null,
      },
    ],
  },
} satisfies CatalogueMeasure;
