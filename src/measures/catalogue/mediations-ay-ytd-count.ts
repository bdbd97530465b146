// Starts again each September.
import type { Measure } from '../measure.ts';

export default {
  id: 'mediations-ay-ytd-count',
  title: 'Mediations held, academic year to date',
  section: 'disputes',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'ytd-academic',
  aliases: [{ label: 'In the academic year to date, mediation cases held', seenIn: '2021-04-performance-report' }],
} satisfies Measure;
