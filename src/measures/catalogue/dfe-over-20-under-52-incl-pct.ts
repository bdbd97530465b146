// How late the late ones were: one of three bands of weeks that make all new plans of the year, exceptions included.
import type { CatalogueMeasure } from '../measure.ts';
import { between20And52Weeks, newPlans } from '../terms.ts';

export default {
  id: 'dfe-over-20-under-52-incl-pct',
  title: 'National formula: new EHC plans after more than 20 weeks and up to 52, exceptions included',
  section: 'assessments',
  unit: 'percent',
  polarity: 'lower',
  frequency: 'annual',
  window: 'year',
  plain:
    'A new education, health and care plan should be ready 20 weeks after somebody asks for an assessment. Out of every 100 new plans sent in a calendar year, this many took longer than that, but no more than a year.',
  numerator:
    'New plans issued in the calendar year, more than 20 weeks (140 days) and up to 52 weeks (364 days) after the request',
  denominator: 'All new plans issued in the calendar year, plans with an exception among them',
  source: 'CM',
  owner: 'performance',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    { kind: 'read-with', of: 'twenty-week-incl-pct', why: 'the same plans month by month, as papers print them' },
    {
      kind: 'read-with',
      of: 'dfe-over-20-under-52-excl-pct',
      why: 'the same with exceptions treated the other way; a gap between them tells how much exceptions are used',
    },
    {
      kind: 'read-with',
      of: 'dfe-twenty-week-incl-pct',
      why: 'with the other band of late plans the three make all new plans whose request is recorded',
    },
  ],
  caveats: [
    'For a calendar year, as the national figure is: set no month and no twelve months beside it.',
    'The day of the request is day 0 here; the release does not say whether it counts so.',
    'New plans after mediation or an order are among them; it is not confirmed whether the national figure keeps them.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason:
        "Formula of the Department for Education's yearly release on plans: plans after more than 20 weeks and up to 52, exceptions included.",
    },
  ],
  aliases: [],
  workedOut: {
    formula: { kind: 'share', top: [newPlans([between20And52Weeks])], of: [newPlans()] },
    reading:
      'first final plans by the day on which they were sent, from the day of the request; a plan whose request is not recorded is in no band of weeks',
    basis: 'DfE release on EHC plans, new plans after more than 20 weeks and up to 52, exceptions included',
    examples: [
      {
        says: 'Sent on the 141st day.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2024-09-02' }],
          assessment: [{ id: 'a1', request: 'r1', outcome: 'Y', outcomeOn: '2025-01-21' }],
          plan: [{ request: 'r1', assessment: 'a1', startedOn: '2025-01-21', issuedOn: '2025-01-21' }],
        },
        period: '2025',
        numerator: 1,
        denominator: 1,
        value: 1,
      },
      {
        says: 'Sent on the 140th day.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2024-09-02' }],
          assessment: [{ id: 'a1', request: 'r1', outcome: 'Y', outcomeOn: '2025-01-20' }],
          plan: [{ request: 'r1', assessment: 'a1', startedOn: '2025-01-20', issuedOn: '2025-01-20' }],
        },
        period: '2025',
        numerator: 0,
        denominator: 1,
        value: 0,
      },
      {
        says: 'Sent on the 364th day, the last of 52 weeks.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2024-09-02' }],
          assessment: [{ id: 'a1', request: 'r1', outcome: 'Y', outcomeOn: '2025-09-01' }],
          plan: [{ request: 'r1', assessment: 'a1', startedOn: '2025-09-01', issuedOn: '2025-09-01' }],
        },
        period: '2025',
        numerator: 1,
        denominator: 1,
        value: 1,
      },
      {
        says: 'Flagged as an exception: counted like the others.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2024-09-02' }],
          assessment: [{ id: 'a1', request: 'r1', outcome: 'Y', outcomeOn: '2025-01-21', week20: true }],
          plan: [{ request: 'r1', assessment: 'a1', startedOn: '2025-01-21', issuedOn: '2025-01-21' }],
        },
        period: '2025',
        numerator: 1,
        denominator: 1,
        value: 1,
      },
      {
        says: 'Sent on the last day of the year before.',
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
