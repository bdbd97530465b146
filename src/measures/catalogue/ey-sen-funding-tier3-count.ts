// The third tier began in April 2024: earlier months are empty, not nought.
import type { Measure } from '../measure.ts';

export default {
  id: 'ey-sen-funding-tier3-count',
  title: 'Children receiving early years SEN funding, tier 3',
  section: 'early-years',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'as-at',
  aliases: [{ label: 'No. of Children accessing SEN Funding - Tier 3', seenIn: '2025-03-scrutiny-supplement' }],
} satisfies Measure;
