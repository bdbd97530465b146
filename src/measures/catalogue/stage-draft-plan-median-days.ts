// One of the stages of the 20 weeks: the middle case.
import type { CatalogueMeasure } from '../measure.ts';
import { newPlans, onFirstClock } from '../terms.ts';

export default {
  id: 'stage-draft-plan-median-days',
  title: 'From the draft to the final plan, middle case',
  section: 'assessments',
  unit: 'days',
  polarity: null,
  frequency: 'monthly',
  window: 'month',
  plain:
    'How many days it took from the draft to the final plan, in the middle case. Half took less and half took more. A family has at least 15 days to answer a draft.',
  numerator: 'The middle of the days taken by the new plans of the month',
  denominator: null,
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    {
      kind: 'read-with',
      of: 'stage-draft-plan-p90-days',
      why: 'the slowest tenth, which the middle case does not show',
    },
    { kind: 'read-with', of: 'twenty-week-incl-pct', why: 'the last stretch of the twenty weeks' },
  ],
  caveats: [
    'Fewer than 14 days would mean that a family had less time to answer than the law gives.',
    'The stages of one month are of different cases: their middles do not add up to the middle of the whole way.',
    'With few cases in a month it swings; read it over several.',
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
    formula: { kind: 'quantile', of: newPlans([onFirstClock]), days: ['draftOn', 'issuedOn'], at: 0.5, in: 'days' },
    reading: 'by the day on which the final plan was sent, of plans that were not ordered or agreed at mediation',
    basis: 'SEND Regulations 2014, regulation 13(1) and (2)',
    examples: [
      {
        says: 'One of 28 days and one of 42: halfway between.',
        rows: {
          plan: [
            { person: 'p1', draftOn: '2025-03-03', startedOn: '2025-03-31', issuedOn: '2025-03-31' },
            { person: 'p2', draftOn: '2025-02-14', startedOn: '2025-03-28', issuedOn: '2025-03-28' },
          ],
        },
        period: '2025-03',
        numerator: 2,
        value: 35,
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
