// SEND Regulations 2014, regulation 13. Taken on plans issued, so it falls while late ones are cleared: read it beside those still waiting.
import type { CatalogueMeasure } from '../measure.ts';
import { newPlans, within20Weeks } from '../terms.ts';

export default {
  id: 'twenty-week-incl-pct',
  title: 'New EHC plans issued within 20 weeks, exceptions included',
  section: 'assessments',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'month',
  plain:
    'A new education, health and care plan should be ready 20 weeks after somebody asks for an assessment. This is how many of every 100 new plans issued in the month were ready in time.',
  numerator:
    'New plans issued in the month within 20 weeks (140 days) of the request, plans with an exception among them',
  denominator: 'All new plans issued in the month, plans with an exception among them',
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    {
      kind: 'read-with',
      of: 'over-20-weeks-open-count',
      why: 'it counts plans issued; finishing late ones lowers it and shortens that queue: both move when the right thing is done',
    },
    {
      kind: 'read-with',
      of: 'ep-advice-6wk-pct',
      why: 'advice is due at week 12 and the plan at week 20, so late psychology advice shows about two months before the late plan',
    },
    {
      kind: 'read-with',
      of: 'ep-advice-backlog-count',
      why: 'advice still owed today is plans late in the months to come',
    },
    { kind: 'read-with', of: 'ehcp-issued-month-count', why: 'how many plans the share is out of' },
    {
      kind: 'read-with',
      of: 'twenty-week-excl-pct',
      why: 'the same with exceptions left out on both sides; a gap between them tells how much exceptions are used',
    },
  ],
  caveats: [
    'It counts plans issued, not children waiting: it falls while a backlog is being cleared and can rise while one is growing.',
    'Including exceptions means that plans with a lawful exception stay on both sides; an exception does not make a late plan punctual.',
    'More time agreed with the family is not an exception in the regulations: such a plan is late.',
    'Plans that follow a tribunal order or mediation run on a clock of their own; ask whether they are left out.',
    'National figures are for a calendar year and come out once a year: a single month swings around them.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason:
        'As printed in the scorecard of January 2022, the scrutiny report of November 2024 and the scorecard of May 2025.',
    },
  ],
  aliases: [
    { label: '% of new EHCPs issued within 20 weeks (including exceptions)', ref: '2.01', seenIn: '2022-01-scorecard' },
    { label: '20 wk timeliness inc exceptions', seenIn: '2024-11-scrutiny-report' },
    { label: '% of new EHCPs issued within 20 weeks (including exceptions)', ref: '101', seenIn: '2025-05-scorecard' },
    { label: '% of EHC plans issued within 20 weeks' },
    { label: '% of EHCPs issued within 20 weeks (including exceptions)' },
    { label: 'EHCPs issued in 20 weeks (including exceptions)' },
    { label: '% of new EHC plans completed within 20 weeks' },
    { label: '% of EHCPs finalised within 20 weeks' },
    { label: 'Proportion of all new EHC plans issued within 20 weeks' },
    { label: 'New EHC plans issued within 20 weeks - including exceptions (all)' },
    { label: '% of new EHC plans completed within 20 weeks (including exceptions)' },
    { label: '% of EHCPs finalised within 20 weeks (including exceptions)' },
    { label: '20 week timeliness (including exceptions)' },
  ],
  workedOut: {
    formula: { kind: 'share', top: [newPlans([within20Weeks])], of: [newPlans()] },
    reading:
      'all first final plans, those after mediation or an order among them, from the day of the request; a plan whose request is not recorded is not within 20 weeks. Plans that moved in and plans after a re-assessment are no new plans',
    basis: 'SEND Regulations 2014, regulation 13(2); DfE release, 20-week timeliness including exceptions',
    examples: [
      {
        says: 'A final plan on the 140th day is within 20 weeks.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2024-09-02' }],
          assessment: [{ id: 'a1', request: 'r1', outcome: 'Y', outcomeOn: '2025-01-20' }],
          plan: [{ request: 'r1', assessment: 'a1', startedOn: '2025-01-20', issuedOn: '2025-01-20' }],
        },
        period: '2025-01',
        numerator: 1,
        denominator: 1,
        value: 1,
      },
      {
        says: 'A final plan on the 141st day is not.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2024-09-02' }],
          assessment: [{ id: 'a1', request: 'r1', outcome: 'Y', outcomeOn: '2025-01-21' }],
          plan: [{ request: 'r1', assessment: 'a1', startedOn: '2025-01-21', issuedOn: '2025-01-21' }],
        },
        period: '2025-01',
        numerator: 0,
        denominator: 1,
        value: 0,
      },
      {
        says: 'An exception is recorded and the plan was sent in week 19: in time.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2024-09-02' }],
          assessment: [{ id: 'a1', request: 'r1', outcome: 'Y', outcomeOn: '2025-01-13', week20: true }],
          plan: [{ request: 'r1', assessment: 'a1', startedOn: '2025-01-13', issuedOn: '2025-01-13' }],
        },
        period: '2025-01',
        numerator: 1,
        denominator: 1,
        value: 1,
      },
      {
        says: 'Ordered by a tribunal and sent 11 weeks after the order: late, from the day of the request.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2024-05-06' }],
          assessment: [
            {
              id: 'a1',
              request: 'r1',
              outcome: 'Y',
              outcomeOn: '2025-04-30',
              basis: 'TRIBUNAL',
              startsAgainOn: '2025-02-12',
            },
          ],
          plan: [{ request: 'r1', assessment: 'a1', startedOn: '2025-04-30', issuedOn: '2025-04-30' }],
        },
        period: '2025-04',
        numerator: 0,
        denominator: 1,
        value: 0,
      },
      {
        says: 'After a re-assessment somebody who has a plan gets no new one.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2024-12-02' }],
          assessment: [{ id: 'a1', request: 'r1', outcome: 'Y', outcomeOn: '2025-01-13', reassessment: true }],
          plan: [{ request: 'r1', assessment: 'a1', startedOn: '2025-01-13', issuedOn: '2025-01-13' }],
        },
        period: '2025-01',
        numerator: 0,
        denominator: 0,
        value: null,
      },
      {
        says: 'A month without a new plan has no percentage.',
        rows: { plan: [{ startedOn: '2022-05-10', transferredOn: '2025-01-10' }] },
        period: '2025-01',
        numerator: 0,
        denominator: 0,
        value: null,
      },
      {
        says: 'Three plans long overdue are sent beside one in time: clearing them lowers the share.',
        rows: {
          request: [
            { id: 'r1', receivedOn: '2024-12-30' },
            { id: 'r2', receivedOn: '2024-08-05', person: 'p2' },
            { id: 'r3', receivedOn: '2024-08-12', person: 'p3' },
            { id: 'r4', receivedOn: '2024-09-02', person: 'p4' },
          ],
          assessment: [
            { id: 'a1', request: 'r1', outcome: 'Y', outcomeOn: '2025-05-19' },
            { id: 'a2', request: 'r2', outcome: 'Y', outcomeOn: '2025-05-06', person: 'p2' },
            { id: 'a3', request: 'r3', outcome: 'Y', outcomeOn: '2025-05-07', person: 'p3' },
            { id: 'a4', request: 'r4', outcome: 'Y', outcomeOn: '2025-05-08', person: 'p4' },
          ],
          plan: [
            { request: 'r1', assessment: 'a1', startedOn: '2025-05-19', issuedOn: '2025-05-19' },
            { request: 'r2', assessment: 'a2', startedOn: '2025-05-06', issuedOn: '2025-05-06', person: 'p2' },
            { request: 'r3', assessment: 'a3', startedOn: '2025-05-07', issuedOn: '2025-05-07', person: 'p3' },
            { request: 'r4', assessment: 'a4', startedOn: '2025-05-08', issuedOn: '2025-05-08', person: 'p4' },
          ],
        },
        period: '2025-05',
        numerator: 1,
        denominator: 4,
        value: 1 / 4,
      },
      {
        says: 'The family asked for two more weeks with the draft: the plan of day 154 is late.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2024-09-02' }],
          assessment: [{ id: 'a1', request: 'r1', outcome: 'Y', outcomeOn: '2025-02-03' }],
          plan: [
            { request: 'r1', assessment: 'a1', draftOn: '2025-01-06', startedOn: '2025-02-03', issuedOn: '2025-02-03' },
          ],
        },
        period: '2025-02',
        numerator: 0,
        denominator: 1,
        value: 0,
      },
    ],
  },
} satisfies CatalogueMeasure;
