// Passes 100 where children from outside the area are counted above the line and not below it.
import type { Measure } from '../measure.ts';

export default {
  id: 'ey-3-4yo-eef-pct',
  title: 'Three and four-year-olds taking up funded early education',
  section: 'early-years',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'as-at',
  aliases: [
    { label: '% of 3 & 4 Year Olds Claiming EEF Funding', seenIn: '2025-03-scrutiny-supplement' },
    { label: '% of 3 and 4 year olds accessing funded early education' },
    { label: '% take up of 3 and 4 year old funding' },
  ],
} satisfies Measure;
