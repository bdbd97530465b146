// Printed, and never filled.
import type { Measure } from '../measure.ts';

export default {
  id: 'y9-iag-pct',
  title: 'Year 9 plan holders given independent careers advice',
  section: 'adulthood',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'month',
  aliases: [{ label: '% of Year 9 CYP who received independent IAG', seenIn: '2025-03-scrutiny-supplement' }],
} satisfies Measure;
