// The paper does not say whether it means begun or completed.
import type { CatalogueMeasure } from '../measure.ts';
import { endedWithPlan, noPlans } from '../terms.ts';

export default {
  id: 'children-assessed-count',
  title: 'Children assessed for an EHC plan',
  section: 'assessments',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'month',
  plain: 'How many children were assessed for an education, health and care plan in the month.',
  numerator: 'Children whose EHC needs assessment was completed in the month',
  denominator: null,
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    {
      kind: 'read-with',
      of: 'assessments-agreed-count',
      why: 'if the two agree month by month, this row counts assessments begun',
    },
    {
      kind: 'read-with',
      of: 'ehcp-issued-month-count',
      why: 'if the two run close, this row counts assessments completed',
    },
  ],
  caveats: [
    'The paper does not say whether it means assessments begun or completed; they are months apart.',
    'Not the same as plans issued: some assessments end without a plan.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'Read as assessments completed.',
      reason: 'As printed in the scorecard of January 2022.',
    },
  ],
  aliases: [{ label: 'No. of children assessed for EHCP', ref: '31.02', seenIn: '2022-01-scorecard' }],
  workedOut: {
    formula: {
      kind: 'count',
      top: [
        { ...endedWithPlan, each: 'person' },
        { ...noPlans, each: 'person' },
      ],
    },
    reading:
      'children, not assessments: ended in the month with a plan or with the first notice that there will be none; withdrawn ones and re-assessments are left out',
    basis: 'SEND Regulations 2014, regulations 10 and 13',
    examples: [
      {
        says: 'One with a plan on the last day of the month, one told that there will be none.',
        rows: {
          request: [
            { id: 'r1', receivedOn: '2024-11-11' },
            { id: 'r1-2', receivedOn: '2024-11-11', person: 'p2' },
          ],
          assessment: [
            { id: 'a1', request: 'r1', outcome: 'Y', outcomeOn: '2025-03-31' },
            { request: 'r1-2', outcome: 'N', outcomeOn: '2025-03-03', person: 'p2' },
          ],
          plan: [{ request: 'r1', assessment: 'a1', startedOn: '2025-03-31', issuedOn: '2025-03-31' }],
        },
        period: '2025-03',
        numerator: 2,
        value: 2,
      },
      {
        says: 'Withdrawn by the family.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2024-11-11' }],
          assessment: [{ request: 'r1', outcome: 'W', outcomeOn: '2025-03-31' }],
        },
        period: '2025-03',
        numerator: 0,
        value: 0,
      },
      {
        says: 'Written down twice, one child.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2024-11-11' }],
          assessment: [
            { request: 'r1', outcome: 'Y', outcomeOn: '2025-03-03' },
            { request: 'r1', outcome: 'Y', outcomeOn: '2025-03-04' },
          ],
        },
        period: '2025-03',
        numerator: 1,
        value: 1,
      },
      {
        says: 'A month in which none ended.',
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
        says: 'Assessed again while a plan is in force, and no new one: left out.',
        rows: {
          plan: [{ startedOn: '2022-05-10' }],
          request: [{ id: 'r1', receivedOn: '2024-11-11' }],
          assessment: [{ request: 'r1', outcome: 'N', outcomeOn: '2025-03-03', reassessment: true }],
        },
        period: '2025-03',
        numerator: 0,
        value: 0,
      },
    ],
  },
} satisfies CatalogueMeasure;
