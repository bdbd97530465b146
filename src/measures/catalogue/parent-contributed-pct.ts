// Six families are asked a month: one answer moves it by seventeen points.
import type { Measure } from '../measure.ts';

export default {
  id: 'parent-contributed-pct',
  title: 'Parents who contributed to the plan',
  section: 'quality',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'month',
  aliases: [{ label: '% parent/carer contributed (out of 6 cases per month)', seenIn: '2025-03-scrutiny-supplement' }],
} satisfies Measure;
