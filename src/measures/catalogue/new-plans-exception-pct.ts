// The national release warns of councils that flag nearly every new plan.
import type { CatalogueMeasure } from '../measure.ts';
import { newPlans, withException } from '../terms.ts';

export default {
  id: 'new-plans-exception-pct',
  title: 'New EHC plans returned with an exception to the 20 weeks',
  section: 'assessments',
  unit: 'percent',
  polarity: null,
  frequency: 'monthly',
  window: 'rolling-12',
  plain:
    'The law names a few reasons for which a plan may take longer than 20 weeks. Out of every 100 new plans of the last 12 months, this many are marked as having such a reason.',
  numerator: 'New plans issued in the 12 months that are flagged with an exception to the 20 weeks',
  denominator: 'All new plans issued in the 12 months',
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    {
      kind: 'read-with',
      of: 'twenty-week-excl-pct',
      why: 'these plans are left out of it: the more there are, the less it measures',
    },
    { kind: 'read-with', of: 'twenty-week-incl-pct', why: 'these plans are kept in it' },
  ],
  caveats: [
    'It counts the flag that goes into the return; an exception recorded in the case but not flagged is not in it.',
    'A plan may be flagged and in time.',
    'For 2024 the national release names councils that flagged every new plan: a share near 100 is a question to ask.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason:
        'Not printed in the papers read; kept because a share in time does not tell how often exceptions are used.',
    },
  ],
  aliases: [],
  workedOut: {
    formula: { kind: 'share', top: [newPlans([withException])], of: [newPlans()] },
    reading: 'by the flag of the assessment (SEN2 item Week20), in time or not',
    basis: 'SEND Regulations 2014, regulation 13(3); SEN2 guide, item Week20',
    examples: [
      {
        says: 'One of two new plans of the 12 months, the older on their first day.',
        rows: {
          request: [
            { id: 'r1', receivedOn: '2024-01-15' },
            { id: 'r1-2', receivedOn: '2024-09-02', person: 'p2' },
          ],
          assessment: [
            { id: 'a1', request: 'r1', outcome: 'Y', outcomeOn: '2024-04-01', week20: true },
            { id: 'a1-2', request: 'r1-2', outcome: 'Y', outcomeOn: '2025-03-31', person: 'p2' },
          ],
          plan: [
            { request: 'r1', assessment: 'a1', startedOn: '2024-04-01', issuedOn: '2024-04-01' },
            { request: 'r1-2', assessment: 'a1-2', startedOn: '2025-03-31', issuedOn: '2025-03-31', person: 'p2' },
          ],
        },
        period: '2025-03',
        numerator: 1,
        denominator: 2,
        value: 0.5,
      },
      {
        says: 'Sent a day before they begin.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2024-01-15' }],
          assessment: [{ id: 'a1', request: 'r1', outcome: 'Y', outcomeOn: '2024-03-31', week20: true }],
          plan: [{ request: 'r1', assessment: 'a1', startedOn: '2024-03-31', issuedOn: '2024-03-31' }],
        },
        period: '2025-03',
        numerator: 0,
        denominator: 0,
        value: null,
      },
      {
        says: 'An exception recorded in the case and not flagged.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2024-09-02' }],
          assessment: [{ id: 'a1', request: 'r1', outcome: 'Y', outcomeOn: '2025-03-31' }],
          plan: [{ request: 'r1', assessment: 'a1', startedOn: '2025-03-31', issuedOn: '2025-03-31' }],
          exception: [{ request: 'r1', code: 'X3', weeks: 20 }],
        },
        period: '2025-03',
        numerator: 0,
        denominator: 1,
        value: 0,
      },
    ],
  },
} satisfies CatalogueMeasure;
