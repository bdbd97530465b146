// The same as the whole before April 2024, when the working-parent entitlement began.
import type { Measure } from '../measure.ts';

export default {
  id: 'ey-2yo-eef-disadvantaged-pct',
  title: 'Two-year-olds taking up funded early education, disadvantaged entitlement',
  section: 'early-years',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'as-at',
  aliases: [
    { label: '% of 2 Year Olds Claiming 2 Year Old EEF Funding DISADVANTAGED', seenIn: '2025-03-scrutiny-supplement' },
  ],
} satisfies Measure;
