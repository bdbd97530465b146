// One of the stages of the 20 weeks: what nine in ten cases stay within.
import type { CatalogueMeasure } from '../measure.ts';
import { newPlans, onFirstClock } from '../terms.ts';

export default {
  id: 'stage-draft-plan-p90-days',
  title: 'From the draft to the final plan, nine in ten within',
  section: 'assessments',
  unit: 'days',
  polarity: null,
  frequency: 'monthly',
  window: 'month',
  plain:
    'How many days it took from the draft to the final plan, for all but the slowest tenth. A family has at least 15 days to answer a draft.',
  numerator: 'The days within which nine in ten of the new plans of the month stayed (90th percentile)',
  denominator: null,
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    { kind: 'read-with', of: 'stage-draft-plan-median-days', why: 'the middle case' },
    { kind: 'read-with', of: 'twenty-week-incl-pct', why: 'the last stretch of the twenty weeks' },
  ],
  caveats: [
    'Fewer than 14 days would mean that a family had less time to answer than the law gives.',
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
    formula: { kind: 'quantile', of: newPlans([onFirstClock]), days: ['draftOn', 'issuedOn'], at: 0.9, in: 'days' },
    reading: 'by the day on which the final plan was sent, of plans that were not ordered or agreed at mediation',
    basis: 'SEND Regulations 2014, regulation 13(1) and (2)',
    examples: [
      {
        says: 'One of 28 days and one of 42: nine tenths of the way from the shorter to the longer.',
        rows: {
          plan: [
            { person: 'p1', draftOn: '2025-03-03', startedOn: '2025-03-31', issuedOn: '2025-03-31' },
            { person: 'p2', draftOn: '2025-02-14', startedOn: '2025-03-28', issuedOn: '2025-03-28' },
          ],
        },
        period: '2025-03',
        numerator: 2,
        value: 40.6,
      },
      {
        says: 'One alone, on the last day of the month.',
        rows: { plan: [{ person: 'p1', draftOn: '2025-03-03', startedOn: '2025-03-31', issuedOn: '2025-03-31' }] },
        period: '2025-03',
        numerator: 1,
        value: 28,
      },
      {
        says: 'The day of the draft is not recorded: the days cannot be told.',
        rows: { plan: [{ startedOn: '2025-03-31', issuedOn: '2025-03-31' }] },
        period: '2025-03',
        numerator: 0,
        value: null,
      },
    ],
  },
} satisfies CatalogueMeasure;
