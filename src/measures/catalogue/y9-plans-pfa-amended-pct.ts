// Printed, and never filled.
import type { Measure } from '../measure.ts';

export default {
  id: 'y9-plans-pfa-amended-pct',
  title: 'Year 9 plans amended to hold outcomes for adulthood',
  section: 'adulthood',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'month',
  aliases: [{ label: '% of Year 9 EHCPs amended to include PFA outcomes', seenIn: '2025-03-scrutiny-supplement' }],
} satisfies Measure;
