// The national share of yes to assess: of all requests received, undecided and withdrawn ones among them.
import type { CatalogueMeasure } from '../measure.ts';
import { requestsReturned } from '../terms.ts';

export default {
  id: 'dfe-requests-assess-pct',
  title: 'National formula: requests of the year that led to an assessment',
  section: 'assessments',
  unit: 'percent',
  polarity: null,
  frequency: 'annual',
  window: 'year',
  plain:
    'Out of every 100 requests for an assessment that came in during a calendar year, how many had been agreed to by the count in January after it. Those not yet decided and those taken back are among the 100.',
  numerator: 'Requests received in the calendar year whose outcome on census day in January was to assess',
  denominator: 'All requests received in the calendar year, undecided and withdrawn ones among them',
  source: 'CM',
  owner: 'performance',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    {
      kind: 'read-with',
      of: 'yes-to-assess-pct',
      why: 'the local formula, out of decisions made: the same cases give several points more',
    },
    {
      kind: 'read-with',
      of: 'dfe-assessments-plan-pct',
      why: 'a low share here and a high share there together say that the gate stands at the request',
    },
  ],
  caveats: [
    'For a calendar year, as the national figure is: set no month and no twelve months beside it.',
    'It divides by requests, not by decisions: a council that decides quickly has a higher share with the same answers.',
    'A refusal that mediation or an order turned into an assessment by census day counts as one to assess, as the return keeps the last outcome.',
    'Neither more nor less is better: the legal test is whether the child may need a plan.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason:
        "Formula of the Department for Education's yearly release on plans: outcomes of requests received in the calendar year.",
    },
  ],
  aliases: [],
  workedOut: {
    formula: {
      kind: 'share',
      top: [
        {
          ...requestsReturned,
          where: [
            { field: 'outcome', is: ['Y'] },
            { from: { censusAfter: 'receivedOn' }, to: 'outcomeOn', atMost: 0 },
          ],
        },
      ],
      of: [requestsReturned],
    },
    reading:
      'requests by the day of receipt, with the outcome that stood on census day, the third Thursday of January of the next year; what was decided later was undecided then',
    basis: 'DfE release on EHC plans, requests by outcome; SEN2 guide, census days',
    examples: [
      {
        says: 'Agreed to on census day 2025, 16 January; another the day after; one withdrawn; one refused.',
        rows: {
          request: [
            { id: 'r1', receivedOn: '2024-12-05', outcome: 'Y', outcomeOn: '2025-01-16' },
            { id: 'r2', person: 'p2', receivedOn: '2024-12-06', outcome: 'Y', outcomeOn: '2025-01-17' },
            { id: 'r3', person: 'p3', receivedOn: '2024-10-01', outcome: 'W', withdrawnOn: '2024-10-31' },
            { id: 'r4', person: 'p4', receivedOn: '2024-10-01', outcome: 'N', outcomeOn: '2024-11-12' },
          ],
        },
        period: '2024',
        numerator: 1,
        denominator: 4,
        value: 0.25,
      },
      {
        says: 'Received on 31 December of the year before: a request of that year.',
        rows: { request: [{ receivedOn: '2023-12-31', outcome: 'Y', outcomeOn: '2024-02-01' }] },
        period: '2024',
        numerator: 0,
        denominator: 0,
        value: null,
      },
      {
        says: 'Refused, and agreed to at mediation before census day.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2024-09-16', outcome: 'Y', outcomeOn: '2024-12-11', mediation: true }],
          decision: [{ request: 'r1', kind: 'not-assess', notifiedOn: '2024-10-28' }],
        },
        period: '2024',
        numerator: 1,
        denominator: 1,
        value: 1,
      },
      {
        says: 'Of four requests one is agreed to, one refused, one withdrawn, one open: one of four, where the share of decisions is one of two.',
        rows: {
          request: [
            { id: 'r1', receivedOn: '2024-10-07', outcome: 'Y', outcomeOn: '2024-11-18' },
            { id: 'r2', person: 'p2', receivedOn: '2024-10-08', outcome: 'N', outcomeOn: '2024-11-18' },
            { id: 'r3', person: 'p3', receivedOn: '2024-10-09', outcome: 'W', withdrawnOn: '2024-11-01' },
            { id: 'r4', person: 'p4', receivedOn: '2024-12-09' },
          ],
        },
        period: '2024',
        numerator: 1,
        denominator: 4,
        value: 1 / 4,
      },
    ],
  },
} satisfies CatalogueMeasure;
