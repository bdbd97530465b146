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
} satisfies CatalogueMeasure;
