// One of the stages of the 20 weeks: what nine in ten cases stay within.
import type { CatalogueMeasure } from '../measure.ts';
import { decisions } from '../terms.ts';

export default {
  id: 'stage-request-decision-p90-days',
  title: 'From the request to the decision whether to assess, nine in ten within',
  section: 'assessments',
  unit: 'days',
  polarity: null,
  frequency: 'monthly',
  window: 'month',
  plain:
    'How many days it took from a request to the answer whether there will be an assessment, for all but the slowest tenth.',
  numerator:
    'The days within which nine in ten of the decisions of the month, to assess or not stayed (90th percentile)',
  denominator: null,
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    { kind: 'read-with', of: 'stage-request-decision-median-days', why: 'the middle case' },
    { kind: 'read-with', of: 'six-week-decision-pct', why: 'the share of them within six weeks' },
  ],
  caveats: [
    'The law allows 42 days and asks for it as soon as can be.',
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
    formula: { kind: 'quantile', of: decisions, days: ['receivedOn', 'decidedOn'], at: 0.9, in: 'days' },
    reading: 'first decisions, yes or no, by the day of the notice',
    basis: 'SEND Regulations 2014, regulation 5(1): at most 42 days',
    examples: [
      {
        says: 'One of 42 days and one of 10: nine tenths of the way from the shorter to the longer.',
        rows: {
          request: [
            { id: 'r1', person: 'p1', receivedOn: '2025-02-17', outcome: 'Y', outcomeOn: '2025-03-31' },
            { id: 'r2', person: 'p2', receivedOn: '2025-02-28', outcome: 'Y', outcomeOn: '2025-03-10' },
          ],
        },
        period: '2025-03',
        numerator: 2,
        value: 38.8,
      },
      {
        says: 'One alone, on the last day of the month.',
        rows: {
          request: [{ id: 'r1', person: 'p1', receivedOn: '2025-02-17', outcome: 'Y', outcomeOn: '2025-03-31' }],
        },
        period: '2025-03',
        numerator: 1,
        value: 42,
      },
      {
        says: 'Withdrawn on its 30th day: no decision, and no days.',
        rows: { request: [{ receivedOn: '2025-02-17', outcome: 'W', withdrawnOn: '2025-03-19' }] },
        period: '2025-03',
        numerator: 0,
        value: null,
      },
    ],
  },
} satisfies CatalogueMeasure;
