// Reason 5 of the return: the plan goes on elsewhere, which is no ceasing.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'ehcp-moved-out-month-count',
  title: 'EHC plans passed on to another area in the month',
  section: 'caseload',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'month',
  plain:
    'How many children and young people with an education, health and care plan moved away in the month, so that another council now looks after their plan.',
  numerator:
    'EHC plans transferred to another authority in England, by the first day on which they are no longer kept here',
  denominator: null,
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    {
      kind: 'read-with',
      of: 'ehcp-ceased-month-count',
      why: 'plans that came to an end; with it the number in force adds up',
    },
    { kind: 'read-with', of: 'ehcp-moved-in-month-count', why: 'the way in' },
  ],
  caveats: [
    'A family that leaves England ends the plan for another reason and is counted as ceased.',
    'Moves are often heard of late: recent months grow.',
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
    formula: { kind: 'count', top: [{ flow: 'plan', on: 'ceasedOn', where: [{ field: 'ceaseReason', is: ['5'] }] }] },
    reading: 'by the first day on which the plan is no longer kept here, for reason 5',
    basis: 'SEND Regulations 2014, regulation 15; SEN2 guide, item 4.6 (reason 5)',
    examples: [
      {
        says: 'No longer kept from the last day of the month on.',
        rows: { plan: [{ startedOn: '2022-05-10', ceasedOn: '2025-03-31', ceaseReason: '5' }] },
        period: '2025-03',
        numerator: 1,
        value: 1,
      },
      {
        says: 'From the first day of the next.',
        rows: { plan: [{ startedOn: '2022-05-10', ceasedOn: '2025-04-01', ceaseReason: '5' }] },
        period: '2025-03',
        numerator: 0,
        value: 0,
      },
      {
        says: 'Moved outside England: ceased, and not moved out.',
        rows: { plan: [{ startedOn: '2022-05-10', ceasedOn: '2025-03-31', ceaseReason: '7' }] },
        period: '2025-03',
        numerator: 0,
        value: 0,
      },
    ],
  },
} satisfies CatalogueMeasure;
