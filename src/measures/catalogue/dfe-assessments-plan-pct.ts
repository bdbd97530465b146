// As the return keeps it: the last outcome of each assessment.
import type { CatalogueMeasure } from '../measure.ts';
import { endedWithPlan, noPlansThatStand } from '../terms.ts';

export default {
  id: 'dfe-assessments-plan-pct',
  title: 'National formula: assessments of the year that ended with a plan',
  section: 'assessments',
  unit: 'percent',
  polarity: null,
  frequency: 'annual',
  window: 'year',
  plain:
    'Out of every 100 assessments that were finished in a calendar year, how many led to an education, health and care plan.',
  numerator: 'Assessments that ended in the calendar year with a plan',
  denominator: 'Assessments that ended in the calendar year with a plan or without one, by the outcome on census day',
  source: 'CM',
  owner: 'performance',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    {
      kind: 'read-with',
      of: 'assessment-to-plan-pct',
      why: 'the local formula, which keeps a refusal that was changed later',
    },
    { kind: 'read-with', of: 'dfe-requests-assess-pct', why: 'the gate before this one' },
  ],
  caveats: [
    'For a calendar year, as the national figure is: set no month and no twelve months beside it.',
    'An assessment ends here with the plan that was sent; a council that returns the day of the decision to make one has other numbers.',
    'Withdrawn assessments are on neither side.',
    'Neither more nor less is better by itself.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason: "Formula of the Department for Education's yearly release on plans: assessments by outcome.",
    },
  ],
  aliases: [],
  workedOut: {
    formula: { kind: 'share', top: [endedWithPlan], of: [endedWithPlan, noPlansThatStand] },
    reading:
      'a refusal that an order or agreement had changed by census day is not among them; the plan after it is one of the year in which it was sent',
    basis: 'DfE release on EHC plans, assessments by outcome',
    examples: [
      {
        says: 'One plan on 31 December, one told that there will be none.',
        rows: {
          request: [
            { id: 'r1', receivedOn: '2024-08-12' },
            { id: 'r1-2', receivedOn: '2024-05-06', person: 'p2' },
          ],
          assessment: [
            { id: 'a1', request: 'r1', outcome: 'Y', outcomeOn: '2024-12-31' },
            { request: 'r1-2', outcome: 'N', outcomeOn: '2024-08-26', person: 'p2' },
          ],
          plan: [{ request: 'r1', assessment: 'a1', startedOn: '2024-12-31', issuedOn: '2024-12-31' }],
        },
        period: '2024',
        numerator: 1,
        denominator: 2,
        value: 0.5,
      },
      {
        says: 'Ordered again before census day, and the plan of the next year: on neither side in 2024.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2024-05-06' }],
          decision: [{ request: 'r1', kind: 'not-issue', notifiedOn: '2024-08-26' }],
          assessment: [
            {
              request: 'r1',
              startedOn: '2024-06-17',
              outcome: 'Y',
              outcomeOn: '2025-04-30',
              basis: 'TRIBUNAL',
              startsAgainOn: '2025-01-16',
            },
          ],
        },
        period: '2024',
        numerator: 0,
        denominator: 0,
        value: null,
      },
      {
        says: 'That plan is one of 2025.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2024-05-06' }],
          decision: [{ request: 'r1', kind: 'not-issue', notifiedOn: '2024-08-26' }],
          assessment: [
            {
              request: 'r1',
              startedOn: '2024-06-17',
              outcome: 'Y',
              outcomeOn: '2025-04-30',
              basis: 'TRIBUNAL',
              startsAgainOn: '2025-01-16',
            },
          ],
        },
        period: '2025',
        numerator: 1,
        denominator: 1,
        value: 1,
      },
      {
        says: 'Ordered after census day: the return of 2024 has it as ended without a plan.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2024-05-06' }],
          decision: [{ request: 'r1', kind: 'not-issue', notifiedOn: '2024-08-26' }],
          assessment: [
            {
              request: 'r1',
              startedOn: '2024-06-17',
              outcome: 'Y',
              outcomeOn: '2025-04-30',
              basis: 'TRIBUNAL',
              startsAgainOn: '2025-01-17',
            },
          ],
        },
        period: '2024',
        numerator: 0,
        denominator: 1,
        value: 0,
      },
      {
        says: 'Ordered to assess in April, told in August that there will be no plan: that stands.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2024-01-08' }],
          decision: [{ request: 'r1', kind: 'not-assess', notifiedOn: '2024-02-16' }],
          assessment: [
            {
              request: 'r1',
              startedOn: '2024-04-22',
              outcome: 'N',
              outcomeOn: '2024-08-01',
              basis: 'TRIBUNAL',
              startsAgainOn: '2024-04-15',
            },
          ],
        },
        period: '2024',
        numerator: 0,
        denominator: 1,
        value: 0,
      },
    ],
  },
} satisfies CatalogueMeasure;
