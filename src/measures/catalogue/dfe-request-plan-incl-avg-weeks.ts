// The mean of weeks taken, which the national release has printed since 2026: exceptions included.
import type { CatalogueMeasure } from '../measure.ts';
import { newPlans, requestDated } from '../terms.ts';

export default {
  id: 'dfe-request-plan-incl-avg-weeks',
  title: 'National formula: average weeks from request to new EHC plan, exceptions included',
  section: 'assessments',
  unit: 'weeks',
  polarity: 'lower',
  frequency: 'annual',
  window: 'year',
  plain:
    'How many weeks it took on average, over a calendar year, from somebody asking for an assessment to the new education, health and care plan. The law allows 20.',
  numerator: 'Days from the request to the final plan, added up over the new plans of the calendar year, in weeks',
  denominator: null,
  source: 'CM',
  owner: 'performance',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    {
      kind: 'read-with',
      of: 'dfe-twenty-week-incl-pct',
      why: 'the share in time of the same plans: a few very late ones raise the average and hardly move the share',
    },
    { kind: 'read-with', of: 'dfe-request-plan-excl-avg-weeks', why: 'the same with exceptions treated the other way' },
  ],
  caveats: [
    'For a calendar year, as the national figure is: set no month and no twelve months beside it.',
    'One plan of two years weighs as much as five of 20 weeks: read the middle case beside it.',
    'It counts plans issued: clearing a backlog raises it.',
    'New plans after mediation or an order are among them; it is not confirmed whether the national figure keeps them.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason:
        "Formula of the Department for Education's yearly release on plans: average weeks to issue a plan, exceptions included.",
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
      'whole days from the request to the day on which the plan was sent, divided by seven; plans whose request has no day are left out',
    basis: 'DfE release of 2026, average weeks to issue a plan',
    examples: [
      {
        says: 'One of 140 days and one of 210: 25 weeks on average.',
        rows: {
          request: [
            { id: 'r1', receivedOn: '2024-09-02' },
            { id: 'r1-2', receivedOn: '2024-09-02', person: 'p2' },
          ],
          assessment: [
            { id: 'a1', request: 'r1', outcome: 'Y', outcomeOn: '2025-01-20' },
            { id: 'a1-2', request: 'r1-2', outcome: 'Y', outcomeOn: '2025-03-31', person: 'p2' },
          ],
          plan: [
            { request: 'r1', assessment: 'a1', startedOn: '2025-01-20', issuedOn: '2025-01-20' },
            { request: 'r1-2', assessment: 'a1-2', startedOn: '2025-03-31', issuedOn: '2025-03-31', person: 'p2' },
          ],
        },
        period: '2025',
        numerator: 350,
        denominator: 2,
        value: 25,
      },
      {
        says: 'A plan with an exception weighs like the others.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2024-09-02' }],
          assessment: [{ id: 'a1', request: 'r1', outcome: 'Y', outcomeOn: '2025-03-31', week20: true }],
          plan: [{ request: 'r1', assessment: 'a1', startedOn: '2025-03-31', issuedOn: '2025-03-31' }],
        },
        period: '2025',
        numerator: 210,
        denominator: 1,
        value: 30,
      },
      {
        says: 'A plan whose request is not recorded weighs nothing.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2024-09-02' }],
          assessment: [{ id: 'a1', request: 'r1', outcome: 'Y', outcomeOn: '2025-01-20' }],
          plan: [
            { request: 'r1', assessment: 'a1', startedOn: '2025-01-20', issuedOn: '2025-01-20' },
            { person: 'p2', startedOn: '2025-02-03', issuedOn: '2025-02-03' },
          ],
        },
        period: '2025',
        numerator: 140,
        denominator: 1,
        value: 20,
      },
      {
        says: 'A year without a new plan has no average.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2024-08-12' }],
          assessment: [{ id: 'a1', request: 'r1', outcome: 'Y', outcomeOn: '2024-12-31' }],
          plan: [{ request: 'r1', assessment: 'a1', startedOn: '2024-12-31', issuedOn: '2024-12-31' }],
        },
        period: '2025',
        numerator: 0,
        denominator: 0,
        value: null,
      },
    ],
  },
} satisfies CatalogueMeasure;
