// The mean of weeks taken, month by month; the middle case and the longest waits stand beside it.
import type { CatalogueMeasure } from '../measure.ts';
import { newPlans, requestDated } from '../terms.ts';

export default {
  id: 'request-plan-avg-weeks',
  title: 'Average weeks from request to new EHC plan',
  section: 'assessments',
  unit: 'weeks',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'month',
  plain:
    'How many weeks it took on average from somebody asking for an assessment to the new education, health and care plan, for the plans sent this month. The law allows 20.',
  numerator: 'Days from the request to the final plan, added up over the new plans of the month, in weeks',
  denominator: null,
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    {
      kind: 'read-with',
      of: 'stage-request-plan-median-days',
      why: 'the middle case: a few very late plans raise the average and leave it where it is',
    },
    { kind: 'read-with', of: 'twenty-week-incl-pct', why: 'how many of the same plans were in time' },
    {
      kind: 'read-with',
      of: 'over-20-weeks-open-count',
      why: 'those who wait now are in it only once their plan is sent',
    },
  ],
  caveats: [
    'It rises while long waits are being cleared, which is the right thing to do.',
    'Averages of months are not averaged again: a year is worked out from all its plans.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason: 'Not printed in the papers read; kept because a share in time does not tell how long families wait.',
    },
  ],
  aliases: [],
  workedOut: {
    formula: {
      kind: 'share',
      top: [{ ...newPlans(), sum: ['request.receivedOn', 'issuedOn'] }],
      of: [newPlans([requestDated])],
      times: 1 / 7,
    },
    reading:
      'whole days from the request to the day on which the plan was sent, divided by seven; exceptions and plans after mediation or an order are among them, plans whose request has no day are not',
    basis: 'SEND Regulations 2014, regulation 13(2); DfE release of 2026, average weeks to issue a plan',
    examples: [
      {
        says: 'One of 140 days and one of 210: 25 weeks on average.',
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
        numerator: 350,
        denominator: 2,
        value: 25,
      },
      {
        says: '141 days are a seventh of a week more than 20.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2024-11-10' }],
          assessment: [{ id: 'a1', request: 'r1', outcome: 'Y', outcomeOn: '2025-03-31' }],
          plan: [{ request: 'r1', assessment: 'a1', startedOn: '2025-03-31', issuedOn: '2025-03-31' }],
        },
        period: '2025-03',
        numerator: 141,
        denominator: 1,
        value: 20.142857142857142,
      },
      {
        says: 'A month without a new plan has no average.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2024-11-11' }],
          assessment: [{ id: 'a1', request: 'r1', outcome: 'Y', outcomeOn: '2025-04-01' }],
          plan: [{ request: 'r1', assessment: 'a1', startedOn: '2025-04-01', issuedOn: '2025-04-01' }],
        },
        period: '2025-03',
        numerator: 0,
        denominator: 0,
        value: null,
      },
    ],
  },
} satisfies CatalogueMeasure;
