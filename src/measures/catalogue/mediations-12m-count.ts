// The last twelve months added up; a yearly average of other councils does not compare with it.
import type { Measure } from '../measure.ts';

export default {
  id: 'mediations-12m-count',
  title: 'Mediations, 12 months rolling',
  section: 'disputes',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'rolling-12',
  aliases: [{ label: 'No. of mediations (12 month rolling period)', ref: '52', seenIn: '2025-05-scorecard' }],
} satisfies Measure;
