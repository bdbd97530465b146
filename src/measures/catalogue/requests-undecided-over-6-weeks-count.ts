// SEND Regulations 2014, regulation 5(1). The share of decisions in time counts only decisions made.
import type { CatalogueMeasure } from '../measure.ts';
import { undecidedFrom } from '../terms.ts';

export default {
  id: 'requests-undecided-over-6-weeks-count',
  title: 'Requests waiting more than 6 weeks for the decision whether to assess',
  section: 'assessments',
  unit: 'count',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'The council has six weeks to say whether there will be an assessment. This is how many families have waited longer at the end of the month and still have no answer.',
  numerator:
    'Requests neither decided nor withdrawn more than 6 weeks (42 days) after receipt, at the end of the month; those of families who moved away left out',
  denominator: null,
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    { kind: 'subset-of', of: 'requests-undecided-count' },
    {
      kind: 'read-with',
      of: 'six-week-decision-pct',
      why: 'it counts decisions made; deciding the late ones lowers it and shortens this queue: both move when the right thing is done',
    },
  ],
  caveats: [
    'Those with a lawful exception are counted: they too are waiting.',
    'Requests that were answered and never closed in the case system look like this: ask for the list first.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason: 'Not printed in the papers read; kept because a share in time does not tell of those who wait.',
    },
  ],
  aliases: [],
  workedOut: {
    formula: { kind: 'count', top: undecidedFrom({ plus: ['receivedOn', 43] }) },
    reading:
      'the day of receipt is day 0; counted from day 43 to the day of the notice of the first decision, of the withdrawal, or of the move out of the area; a second request while one is open does not wait apart',
    basis: 'SEND Regulations 2014, regulation 5(1)',
    examples: [
      {
        says: 'The last day of the month is day 43.',
        rows: { request: [{ receivedOn: '2025-02-16' }] },
        period: '2025-03',
        numerator: 1,
        value: 1,
      },
      {
        says: 'It is day 42: not over yet.',
        rows: { request: [{ receivedOn: '2025-02-17' }] },
        period: '2025-03',
        numerator: 0,
        value: 0,
      },
      {
        says: 'The notice of the decision went out on the last day of the month.',
        rows: { request: [{ receivedOn: '2025-02-10', outcome: 'N', outcomeOn: '2025-03-31' }] },
        period: '2025-03',
        numerator: 0,
        value: 0,
      },
      {
        says: 'The panel had decided, and the notice went out the day after.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2025-02-10' }],
          decision: [{ request: 'r1', kind: 'assess', decidedOn: '2025-03-27', notifiedOn: '2025-04-01' }],
        },
        period: '2025-03',
        numerator: 1,
        value: 1,
      },
      {
        says: 'Withdrawn on the last day of the month.',
        rows: { request: [{ receivedOn: '2025-02-10', outcome: 'W', withdrawnOn: '2025-03-31' }] },
        period: '2025-03',
        numerator: 0,
        value: 0,
      },
      {
        says: 'Withdrawn, the day not recorded: nobody knows since when, and nothing is owed.',
        rows: { request: [{ receivedOn: '2025-02-10', outcome: 'W' }] },
        period: '2025-03',
        numerator: 0,
        value: 0,
      },
      {
        says: 'Answered, the day of the answer not recorded.',
        rows: { request: [{ receivedOn: '2025-02-10', outcome: 'Y' }] },
        period: '2025-03',
        numerator: 0,
        value: 0,
      },
      {
        says: 'Moved to another council, the day not recorded.',
        rows: { request: [{ receivedOn: '2025-02-10', exportedTo: '850' }] },
        period: '2025-03',
        numerator: 0,
        value: 0,
      },
      {
        says: 'The family moved out before a decision.',
        rows: { person: [{ movedOutOn: '2025-03-20' }], request: [{ receivedOn: '2025-02-10' }] },
        period: '2025-03',
        numerator: 0,
        value: 0,
      },
      {
        says: 'A family that had moved out before, and is back, asked anew.',
        rows: { person: [{ movedOutOn: '2021-03-20' }], request: [{ receivedOn: '2025-02-10' }] },
        period: '2025-03',
        numerator: 1,
        value: 1,
      },
    ],
  },
} satisfies CatalogueMeasure;
