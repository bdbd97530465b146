// Decisions of the month to assess.
import type { CatalogueMeasure } from '../measure.ts';
import { agreements } from '../terms.ts';

export default {
  id: 'assessments-agreed-count',
  title: 'EHC needs assessments agreed in the month',
  section: 'assessments',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'month',
  plain: "How many times in the month the council said yes to looking into a child's needs.",
  numerator: 'Decisions in the month to carry out an EHC needs assessment',
  denominator: null,
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    {
      kind: 'read-with',
      of: 'yes-to-assess-pct',
      why: 'the same decisions as a share of all that were made in the month',
    },
    {
      kind: 'read-with',
      of: 'ep-advice-6wk-pct',
      why: 'each agreement asks a psychologist for advice within six weeks: a month with many is felt there next',
    },
  ],
  caveats: [
    'Counted by the day of the decision; the requests behind it came up to six weeks before, some earlier.',
    'Agreements after mediation or a tribunal order are decisions too: ask whether they are in it.',
    'A last cell many times its neighbours, in a row that breaks off, is a total pasted in and not a month.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason: 'As printed in the scrutiny supplement of March 2025, until April 2024.',
    },
  ],
  aliases: [
    { label: 'No. of EHC assessments agreed to initiate', seenIn: '2025-03-scrutiny-supplement' },
    { label: 'Number of EHC needs assessments agreed' },
    { label: 'Number of EHCNA requests agreed' },
  ],
  workedOut: {
    formula: { kind: 'count', top: [agreements] },
    reading:
      'first decisions by the day of the notice; an agreement after mediation, or by order, is not a first decision',
    basis: 'SEND Regulations 2014, regulation 5',
    examples: [
      {
        says: 'The notice went out on the last day of the month.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2025-02-17' }],
          decision: [{ request: 'r1', kind: 'assess', decidedOn: '2025-03-27', notifiedOn: '2025-03-31' }],
        },
        period: '2025-03',
        numerator: 1,
        value: 1,
      },
      {
        says: 'Decided in March and told in April: counted in April.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2025-02-17' }],
          decision: [{ request: 'r1', kind: 'assess', decidedOn: '2025-03-31', notifiedOn: '2025-04-01' }],
        },
        period: '2025-03',
        numerator: 0,
        value: 0,
      },
      {
        says: 'Refused first and agreed at mediation: no first decision to assess.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2024-09-16', outcome: 'Y', outcomeOn: '2024-12-11', mediation: true }],
          decision: [
            { request: 'r1', kind: 'not-assess', decidedOn: '2024-10-24', notifiedOn: '2024-10-28' },
            { request: 'r1', kind: 'assess', decidedOn: '2024-12-11', notifiedOn: '2024-12-11' },
          ],
        },
        period: '2024-12',
        numerator: 0,
        value: 0,
      },
      {
        says: 'No decision is recorded, but the outcome and its day are.',
        rows: { request: [{ receivedOn: '2025-02-17', outcome: 'Y', outcomeOn: '2025-03-31' }] },
        period: '2025-03',
        numerator: 1,
        value: 1,
      },
    ],
  },
} satisfies CatalogueMeasure;
