// What the share of decisions in time does not show: the requests that nobody has decided.
import type { CatalogueMeasure } from '../measure.ts';
import { undecidedFrom } from '../terms.ts';

export default {
  id: 'requests-undecided-count',
  title: 'Requests waiting for the decision whether to assess',
  section: 'assessments',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'as-at',
  plain: 'How many families are waiting at the end of the month to hear whether there will be an assessment.',
  numerator:
    'Requests received and neither decided nor withdrawn at the end of the month; those of families who moved away left out',
  denominator: null,
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    {
      kind: 'read-with',
      of: 'assessments-open-count',
      why: 'the step after: papers that call requests open assessments too count both',
    },
    {
      kind: 'read-with',
      of: 'requests-undecided-over-6-weeks-count',
      why: 'those of them that are past the legal limit',
    },
  ],
  caveats: [
    'A decision counts from the day on which the family was told, so a panel that has met changes nothing yet.',
    'It rises and falls with the requests of the last six weeks: compare with the same month of another year.',
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
    formula: { kind: 'count', top: undecidedFrom('receivedOn') },
    reading:
      'from the day of receipt to the day of the notice of the first decision, of the withdrawal, or of the move out of the area; a second request while one is open does not wait apart',
    basis: 'SEND Regulations 2014, regulation 5(1)',
    examples: [
      {
        says: 'Received on the last day of the month.',
        rows: { request: [{ receivedOn: '2025-03-31' }] },
        period: '2025-03',
        numerator: 1,
        value: 1,
      },
      {
        says: 'Received on the first day of the next month.',
        rows: { request: [{ receivedOn: '2025-04-01' }] },
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
      {
        says: 'Asked twice while the first is open: one waits.',
        rows: {
          request: [
            { id: 'r1', receivedOn: '2025-03-10', source: '1' },
            { id: 'r2', receivedOn: '2025-03-24', source: '2' },
          ],
        },
        period: '2025-03',
        numerator: 1,
        value: 1,
      },
    ],
  },
} satisfies CatalogueMeasure;
