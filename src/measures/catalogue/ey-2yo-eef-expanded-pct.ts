// The entitlement began in April 2024.
import type { Measure } from '../measure.ts';

export default {
  id: 'ey-2yo-eef-expanded-pct',
  title: 'Two-year-olds taking up funded early education, working-parent entitlement',
  section: 'early-years',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'as-at',
  aliases: [
    { label: '% of 2 Year Olds Claiming 2 Year Old EEF Funding EXPANDED', seenIn: '2025-03-scrutiny-supplement' },
  ],
} satisfies Measure;
