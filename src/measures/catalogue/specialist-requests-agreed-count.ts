// Agreements to stay in specialist provision are in it, so it is not new demand.
import type { Measure } from '../measure.ts';

export default {
  id: 'specialist-requests-agreed-count',
  title: 'Requests for specialist provision agreed in the month',
  section: 'placements',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'month',
  aliases: [
    {
      label: 'No. of requests for specialist provision agreed (inc. agreement to continue specialist)',
      ref: '136',
      seenIn: '2025-05-scorecard',
    },
  ],
} satisfies Measure;
