// Fell in April 2024 where the third tier began: a change of scheme, not of demand.
import type { Measure } from '../measure.ts';

export default {
  id: 'ey-sen-funding-tier2-count',
  title: 'Children receiving early years SEN funding, tier 2',
  section: 'early-years',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'as-at',
  aliases: [{ label: 'No. of Children accessing SEN Funding - Tier 2', seenIn: '2025-03-scrutiny-supplement' }],
} satisfies Measure;
