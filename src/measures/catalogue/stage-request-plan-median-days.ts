// One of the stages of the 20 weeks: the middle case.
import type { CatalogueMeasure } from '../measure.ts';
import { newPlans } from '../terms.ts';

export default {
  id: 'stage-request-plan-median-days',
  title: 'From the request to the final plan, middle case',
  section: 'assessments',
  unit: 'days',
  polarity: null,
  frequency: 'monthly',
  window: 'month',
  plain:
    'How many days it took from a request to the final plan, in the middle case. Half took less and half took more. The law allows 140 days.',
  numerator: 'The middle of the days taken by the new plans of the month',
  denominator: null,
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    {
      kind: 'read-with',
      of: 'stage-request-plan-p90-days',
      why: 'the slowest tenth, which the middle case does not show',
    },
    { kind: 'read-with', of: 'twenty-week-incl-pct', why: 'the share of the same plans within 140 days' },
  ],
  caveats: [
    'It counts plans issued: clearing a backlog raises it.',
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
    formula: { kind: 'quantile', of: newPlans(), days: ['request.receivedOn', 'issuedOn'], at: 0.5, in: 'days' },
    reading:
      'by the day on which the final plan was sent; exceptions and plans after mediation or an order are among them',
    basis: 'SEND Regulations 2014, regulation 13(2): at most 140 days',
    examples: [
      {
        says: 'One of 140 days and one of 210: halfway between.',
        rows: {
          request: [
            { id: 'r1', receivedOn: '2024-11-11' },
            { id: 'r1-2', receivedOn: '2024-08-05', person: 'p2' },
          ],
          assessment: [
            { id: 'a1', request: 'r1', outcome: 'Y', outcomeOn: '2025-03-31' },
            { id: 'a1-2', request: 'r1-2', outcome: 'Y', outcomeOn: '2025-03-03', person: 'p2' },
          ],
          plan: [
            { request: 'r1', assessment: 'a1', startedOn: '2025-03-31', issuedOn: '2025-03-31' },
            { request: 'r1-2', assessment: 'a1-2', startedOn: '2025-03-03', issuedOn: '2025-03-03', person: 'p2' },
          ],
        },
        period: '2025-03',
        numerator: 2,
        value: 175,
      },
      {
        says: 'One alone, on the last day of the month.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2024-11-11' }],
          assessment: [{ id: 'a1', request: 'r1', outcome: 'Y', outcomeOn: '2025-03-31' }],
          plan: [{ request: 'r1', assessment: 'a1', startedOn: '2025-03-31', issuedOn: '2025-03-31' }],
        },
        period: '2025-03',
        numerator: 1,
        value: 140,
      },
      {
        says: 'The request is not recorded: the days cannot be told.',
        rows: { plan: [{ startedOn: '2025-03-31', issuedOn: '2025-03-31' }] },
        period: '2025-03',
        numerator: 0,
        value: null,
      },
    ],
  },
} satisfies CatalogueMeasure;
