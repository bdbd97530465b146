// One of the stages of the 20 weeks: what nine in ten cases stay within.
import type { CatalogueMeasure } from '../measure.ts';
import { newPlans, onFirstClock } from '../terms.ts';

export default {
  id: 'stage-advice-draft-p90-days',
  title: 'From the last advice to the draft plan, nine in ten within',
  section: 'assessments',
  unit: 'days',
  polarity: null,
  frequency: 'monthly',
  window: 'month',
  plain:
    'How many days it took from the last report that was asked for to the draft plan, for all but the slowest tenth.',
  numerator: 'The days within which nine in ten of the draft plans of the month stayed (90th percentile)',
  denominator: null,
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    { kind: 'read-with', of: 'stage-advice-draft-median-days', why: 'the middle case' },
    {
      kind: 'read-with',
      of: 'case-officer-change-pct',
      why: 'drafting waits where a case passes from one officer to another',
    },
  ],
  caveats: [
    'A draft that went out before the last advice counts with days below nought.',
    'The stages of one month are of different cases: their middles do not add up to the middle of the whole way.',
    'With fewer than ten cases in the month it is hardly more than the longest of them.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason: 'Not printed in the papers read; kept because a share in time does not tell where the weeks go.',
    },
  ],
  aliases: [],
  workedOut: {
    formula: {
      kind: 'quantile',
      of: { ...newPlans([onFirstClock]), on: 'draftOn' },
      days: ['request.adviceInOn', 'draftOn'],
      at: 0.9,
      in: 'days',
    },
    reading:
      'by the day on which the draft was served, of plans that were not ordered or agreed at mediation; a draft served before the last advice came has days below nought',
    basis: 'SEND Regulations 2014, regulations 11 and 13(1)',
    examples: [
      {
        says: 'One of 56 days and one of -2: nine tenths of the way from the shorter to the longer.',
        rows: {
          request: [
            { id: 'r1', person: 'p1', receivedOn: '2024-11-25' },
            { id: 'r2', person: 'p2', receivedOn: '2024-11-25' },
          ],
          advice: [
            { person: 'p1', request: 'r1', kind: 'd', requestedOn: '2025-01-06', returnedOn: '2025-02-03' },
            { person: 'p2', request: 'r2', kind: 'd', requestedOn: '2025-01-06', returnedOn: '2025-03-05' },
          ],
          plan: [
            { person: 'p1', request: 'r1', draftOn: '2025-03-31' },
            { person: 'p2', request: 'r2', draftOn: '2025-03-03' },
          ],
        },
        period: '2025-03',
        numerator: 2,
        value: 50.2,
      },
      {
        says: 'One alone, on the last day of the month.',
        rows: {
          request: [{ id: 'r1', person: 'p1', receivedOn: '2024-11-25' }],
          advice: [{ person: 'p1', request: 'r1', kind: 'd', requestedOn: '2025-01-06', returnedOn: '2025-02-03' }],
          plan: [{ person: 'p1', request: 'r1', draftOn: '2025-03-31' }],
        },
        period: '2025-03',
        numerator: 1,
        value: 56,
      },
      {
        says: 'No advice is recorded: the days cannot be told.',
        rows: { request: [{ id: 'r1', receivedOn: '2024-11-25' }], plan: [{ request: 'r1', draftOn: '2025-03-03' }] },
        period: '2025-03',
        numerator: 0,
        value: null,
      },
    ],
  },
} satisfies CatalogueMeasure;
