// From April 2024 the disadvantaged and the working-parent entitlements together, before that the first alone.
import type { Measure } from '../measure.ts';

export default {
  id: 'ey-2yo-eef-overall-pct',
  title: 'Two-year-olds taking up funded early education',
  section: 'early-years',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'as-at',
  aliases: [
    { label: '% of 2 Year Olds Claiming 2 Year Old EEF Funding OVERALL', seenIn: '2025-03-scrutiny-supplement' },
    { label: '% of eligible 2 year olds accessing funded early education' },
    { label: '% take up of 2 year old funding' },
  ],
} satisfies Measure;
