// Agreements to stay in specialist provision are in it, so it is not new demand.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'specialist-requests-agreed-count',
  title: 'Requests for specialist provision agreed in the month',
  section: 'placements',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'month',
  plain:
    'How many times in the month the council agreed to a place in a special school or college. It counts new places, and yes to staying in one.',
  numerator: 'Panel decisions of the month that agree to specialist provision, agreements to continue it included',
  denominator: null,
  source: 'panel',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'resources',
  relations: [
    {
      kind: 'read-with',
      of: 'waiting-special-csa-count',
      why: 'New agreements lengthen the wait where no place is free.',
    },
    {
      kind: 'read-with',
      of: 'ehcp-inmss-pct',
      why: 'What is agreed and cannot be met locally shows there some months later.',
    },
  ],
  caveats: [
    'Agreements to stay where one is are counted, so it overstates new demand.',
    'It goes with the number of panels held: a month with two sets of papers has more, one with a holiday fewer.',
    'How many requests were made is not printed, so no rate of agreement can be told.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'Decisions and not children: one child can come to panel twice.',
      reason: 'As printed, with the words on continuing in the label itself.',
    },
  ],
  aliases: [
    {
      label: 'No. of requests for specialist provision agreed (inc. agreement to continue specialist)',
      ref: '136',
      seenIn: '2025-05-scorecard',
    },
  ],
  workedOut: {
    formula: {
      kind: 'count',
      top: [
        {
          flow: 'panel',
          on: 'heldOn',
          where: [
            { field: 'kind', is: ['placement', 'high-cost'] },
            { field: 'outcome', is: ['agreed'] },
          ],
        },
      ],
    },
    reading: 'items of the placement and high-cost panels that were agreed, those to go on as before among them',
    basis: 'panel minutes',
    examples: [
      {
        says: 'Agreed by the placement panel on the last day of the month, and by the high-cost panel on the first: two.',
        rows: {
          panel: [
            { kind: 'placement', heldOn: '2025-03-31', outcome: 'agreed' },
            { person: 'p2', kind: 'high-cost', heldOn: '2025-03-01', outcome: 'agreed' },
          ],
        },
        period: '2025-03',
        numerator: 2,
        value: 2,
      },
      {
        says: 'Not agreed, put off, and agreed by another panel: none.',
        rows: {
          panel: [
            { kind: 'placement', heldOn: '2025-03-12', outcome: 'not-agreed' },
            { person: 'p2', kind: 'placement', heldOn: '2025-03-12', outcome: 'deferred' },
            { person: 'p3', kind: 'assess', heldOn: '2025-03-12', outcome: 'agreed' },
          ],
        },
        period: '2025-03',
        numerator: 0,
        value: 0,
      },
      {
        says: 'Put off in February and agreed in March: counted in March.',
        rows: {
          panel: [
            { kind: 'placement', heldOn: '2025-02-26', outcome: 'deferred' },
            { kind: 'placement', heldOn: '2025-03-12', outcome: 'agreed' },
          ],
        },
        period: '2025-03',
        numerator: 1,
        value: 1,
      },
    ],
  },
} satisfies CatalogueMeasure;
