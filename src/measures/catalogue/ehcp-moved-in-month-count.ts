// Regulation 15: a plan that moved in is this council’s from the day of the move, and no new plan.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'ehcp-moved-in-month-count',
  title: 'EHC plans received from another area in the month',
  section: 'caseload',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'month',
  plain:
    'How many children and young people with an education, health and care plan came to live here in the month, so that this council now looks after their plan.',
  numerator: 'EHC plans taken over from another authority, by the day of the transfer',
  denominator: null,
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    {
      kind: 'read-with',
      of: 'ehcp-issued-month-count',
      why: 'the other way in which plans come: with it the number in force adds up',
    },
    { kind: 'read-with', of: 'ehcp-moved-out-month-count', why: 'the way out' },
  ],
  caveats: [
    'The plan keeps the date on which it was made; it counts by the day of the move.',
    'A council that hears late of a move dates it back: recent months grow.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason:
        'Not printed in the papers read; kept because a share in time does not tell why the number of plans in force changes.',
    },
  ],
  aliases: [],
  workedOut: {
    formula: { kind: 'count', top: [{ flow: 'plan', on: 'transferredOn' }] },
    reading: 'by the day of the transfer, whenever and wherever the plan was made',
    basis: 'SEND Regulations 2014, regulation 15; SEN2 guide, item 5.1',
    examples: [
      {
        says: 'Made in 2022 and moved in on the last day of the month.',
        rows: { plan: [{ startedOn: '2022-05-10', transferredFrom: '850', transferredOn: '2025-03-31' }] },
        period: '2025-03',
        numerator: 1,
        value: 1,
      },
      {
        says: 'Moved in on the first day of the next.',
        rows: { plan: [{ startedOn: '2022-05-10', transferredFrom: '850', transferredOn: '2025-04-01' }] },
        period: '2025-03',
        numerator: 0,
        value: 0,
      },
      {
        says: 'Made here.',
        rows: { plan: [{ startedOn: '2025-03-10', issuedOn: '2025-03-10' }] },
        period: '2025-03',
        numerator: 0,
        value: 0,
      },
    ],
  },
} satisfies CatalogueMeasure;
