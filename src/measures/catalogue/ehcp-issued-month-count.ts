// First final plans issued in the month. One paper says that exceptions are left out, yet its stock only balances with them in.
import type { CatalogueMeasure } from '../measure.ts';
import { newPlans } from '../terms.ts';

export default {
  id: 'ehcp-issued-month-count',
  title: 'New EHC plans issued in the month',
  section: 'caseload',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'month',
  plain: 'How many children and young people got their first education, health and care plan in the month.',
  numerator: 'First final EHC plans with an issue date in the month',
  denominator: null,
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    { kind: 'read-with', of: 'requests-count', why: 'Requests of a month become plans about five months later.' },
    {
      kind: 'read-with',
      of: 'over-20-weeks-open-count',
      why: 'Finishing assessments that are already late raises this number, which is the right thing to do.',
    },
    {
      kind: 'read-with',
      of: 'twenty-week-incl-pct',
      why: 'The share in time is taken on these plans: with few of them, it swings.',
    },
  ],
  caveats: [
    'One label leaves out plans to which an exception to the time limit applied, yet the number of plans in force only adds up with them in: ask the owner before leaving any out.',
    'Only the first plan of a person counts; amended plans, and plans that came with a move into the area, do not.',
    'Holidays slow the work, since schools cannot be reached: compare a month with the same month of another year.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'First final plans of the month, those with an exception to the time limit kept in.',
      reason:
        'The reading under which plans issued, ceased and in force agree with each other, although a printed label says that exceptions are left out.',
    },
  ],
  aliases: [
    { label: 'new EHCPs issued', seenIn: '2021-04-performance-report' },
    { label: "No. of EHCP's issued in the month (excluding exceptions)", ref: '98', seenIn: '2025-05-scorecard' },
    { label: 'Number of new EHC plans issued' },
    { label: 'Number of EHCPs issued in month' },
    { label: 'New EHCPs issued in the month' },
    { label: 'Number of EHC plans issued' },
    { label: 'Total number of EHCPs finalised' },
  ],
  workedOut: {
    formula: { kind: 'count', top: [newPlans()] },
    reading:
      'first final plans by the day on which they were sent, those with an exception among them; plans that moved in and plans after a re-assessment are left out',
    basis: 'SEND Regulations 2014, regulations 13 to 15 and 27; SEN2 guide, module 3 (assessments)',
    examples: [
      {
        says: 'A plan sent on the last day of the month.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2024-11-11' }],
          assessment: [{ id: 'a1', request: 'r1', outcome: 'Y', outcomeOn: '2025-03-31' }],
          plan: [{ request: 'r1', assessment: 'a1', startedOn: '2025-03-31', issuedOn: '2025-03-31' }],
        },
        period: '2025-03',
        numerator: 1,
        value: 1,
      },
      {
        says: 'Sent on the first day of the next month.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2024-11-11' }],
          assessment: [{ id: 'a1', request: 'r1', outcome: 'Y', outcomeOn: '2025-04-01' }],
          plan: [{ request: 'r1', assessment: 'a1', startedOn: '2025-04-01', issuedOn: '2025-04-01' }],
        },
        period: '2025-03',
        numerator: 0,
        value: 0,
      },
      {
        says: 'A plan that moved in is no new plan, whatever days it brings.',
        rows: { plan: [{ startedOn: '2022-05-10', issuedOn: '2025-03-10', transferredOn: '2025-03-01' }] },
        period: '2025-03',
        numerator: 0,
        value: 0,
      },
      {
        says: 'After a re-assessment somebody who has a plan is not sent a first one.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2024-12-02' }],
          assessment: [{ id: 'a1', request: 'r1', outcome: 'Y', outcomeOn: '2025-03-10', reassessment: true }],
          plan: [{ request: 'r1', assessment: 'a1', startedOn: '2025-03-10', issuedOn: '2025-03-10' }],
        },
        period: '2025-03',
        numerator: 0,
        value: 0,
      },
      {
        says: 'A plan with an exception to the time limit is one all the same.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2024-09-02' }],
          assessment: [{ id: 'a1', request: 'r1', outcome: 'Y', outcomeOn: '2025-03-10', week20: true }],
          plan: [{ request: 'r1', assessment: 'a1', startedOn: '2025-03-10', issuedOn: '2025-03-10' }],
        },
        period: '2025-03',
        numerator: 1,
        value: 1,
      },
      {
        says: 'A plan ceased in 2023, and a new request led to another: a new plan.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2024-10-21' }],
          assessment: [{ id: 'a1', request: 'r1', outcome: 'Y', outcomeOn: '2025-03-10' }],
          plan: [
            { id: 'plan-0', startedOn: '2019-03-04', issuedOn: '2019-03-04', ceasedOn: '2023-09-01' },
            { request: 'r1', assessment: 'a1', startedOn: '2025-03-10', issuedOn: '2025-03-10' },
          ],
        },
        period: '2025-03',
        numerator: 1,
        value: 1,
      },
      {
        says: 'A ceasing that the tribunal undid in October: the plan goes on, and no new one is issued.',
        rows: {
          plan: [
            { startedOn: '2021-05-10', issuedOn: '2021-05-10', ceaseDecidedOn: '2024-06-14', amendedOn: '2024-10-15' },
          ],
        },
        period: '2024-10',
        numerator: 0,
        value: 0,
      },
    ],
  },
} satisfies CatalogueMeasure;
