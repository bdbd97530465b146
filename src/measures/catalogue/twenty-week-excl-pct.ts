// SEND Regulations 2014, regulation 13. Plans with an exception leave both sides of the division, so it may be higher or lower than the other.
import type { CatalogueMeasure } from '../measure.ts';
import { newPlans, within20Weeks, withoutException } from '../terms.ts';

export default {
  id: 'twenty-week-excl-pct',
  title: 'New EHC plans issued within 20 weeks, exceptions left out',
  section: 'assessments',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'month',
  plain:
    'A new education, health and care plan should be ready 20 weeks after somebody asks for an assessment, unless the law allows an exception. This is how many of every 100 new plans without an exception were ready in time.',
  numerator: 'New plans issued in the month without an exception, within 20 weeks (140 days) of the request',
  denominator: 'New plans issued in the month without an exception',
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    {
      kind: 'read-with',
      of: 'twenty-week-incl-pct',
      why: 'the same with exceptions kept in on both sides, which is the figure most papers print',
    },
    {
      kind: 'read-with',
      of: 'over-20-weeks-open-count',
      why: 'it counts plans issued; those still waiting are only there',
    },
  ],
  caveats: [
    'Plans with an exception leave both sides, so it can be higher or lower than the figure that keeps them in.',
    'It stands or falls with how carefully exceptions are recorded: where most plans carry one, little is left to measure.',
    'Only the exceptions named in the regulations count; a shortage of staff is none of them.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason:
        'Not printed in the papers read; kept so that the national figure of this name has something to be set beside.',
    },
  ],
  aliases: [
    { label: 'EHCPs issued in 20 weeks (excluding exceptions)' },
    { label: '% of EHCPs issued within 20 weeks (excluding exceptions)' },
    { label: '% of new EHC plans issued within 20 weeks - excluding exceptions' },
    { label: 'Proportion of new EHC plans issued within 20 weeks - excluding exception cases' },
    { label: '% of new EHC plans completed within 20 weeks (excluding exceptions)' },
    { label: '% of EHCPs finalised within 20 weeks (excluding exceptions)' },
    { label: '20 week timeliness (excluding exceptions)' },
  ],
  workedOut: {
    formula: { kind: 'share', top: [newPlans([withoutException, within20Weeks])], of: [newPlans([withoutException])] },
    reading:
      'as the twenty weeks with exceptions, without the plans that are flagged as an exception in the return, in time or not',
    basis:
      'SEND Regulations 2014, regulation 13(2) and (3); SEN2 guide, item Week20; DfE release, 20-week timeliness excluding exceptions',
    examples: [
      {
        says: 'Flagged, and sent in week 19: in neither part.',
        rows: {
          request: [
            { id: 'r1', receivedOn: '2024-09-02' },
            { id: 'r1-2', receivedOn: '2024-09-02', person: 'p2' },
          ],
          assessment: [
            { id: 'a1', request: 'r1', outcome: 'Y', outcomeOn: '2025-01-13', week20: true },
            { id: 'a1-2', request: 'r1-2', outcome: 'Y', outcomeOn: '2025-01-21', person: 'p2' },
          ],
          plan: [
            { request: 'r1', assessment: 'a1', startedOn: '2025-01-13', issuedOn: '2025-01-13' },
            { request: 'r1-2', assessment: 'a1-2', startedOn: '2025-01-21', issuedOn: '2025-01-21', person: 'p2' },
          ],
        },
        period: '2025-01',
        numerator: 0,
        denominator: 1,
        value: 0,
      },
      {
        says: 'Not flagged, on the 140th day.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2024-09-02' }],
          assessment: [{ id: 'a1', request: 'r1', outcome: 'Y', outcomeOn: '2025-01-20', week20: false }],
          plan: [{ request: 'r1', assessment: 'a1', startedOn: '2025-01-20', issuedOn: '2025-01-20' }],
        },
        period: '2025-01',
        numerator: 1,
        denominator: 1,
        value: 1,
      },
      {
        says: 'An exception is recorded in the case, and the return does not flag it: it counts as having none.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2024-09-02' }],
          assessment: [{ id: 'a1', request: 'r1', outcome: 'Y', outcomeOn: '2025-01-21' }],
          plan: [{ request: 'r1', assessment: 'a1', startedOn: '2025-01-21', issuedOn: '2025-01-21' }],
          exception: [{ request: 'r1', code: 'X3', weeks: 20 }],
        },
        period: '2025-01',
        numerator: 0,
        denominator: 1,
        value: 0,
      },
      {
        says: 'Where every new plan is flagged there is no share.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2024-09-02' }],
          assessment: [{ id: 'a1', request: 'r1', outcome: 'Y', outcomeOn: '2025-01-13', week20: true }],
          plan: [{ request: 'r1', assessment: 'a1', startedOn: '2025-01-13', issuedOn: '2025-01-13' }],
        },
        period: '2025-01',
        numerator: 0,
        denominator: 0,
        value: null,
      },
    ],
  },
} satisfies CatalogueMeasure;
