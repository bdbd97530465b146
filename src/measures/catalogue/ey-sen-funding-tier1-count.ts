// Children with inclusion funding of the first tier in the month.
import type { Measure } from '../measure.ts';

export default {
  id: 'ey-sen-funding-tier1-count',
  title: 'Children receiving early years SEN funding, tier 1',
  section: 'early-years',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'as-at',
  aliases: [{ label: 'No. of Children accessing SEN Funding - Tier 1', seenIn: '2025-03-scrutiny-supplement' }],
} satisfies Measure;
