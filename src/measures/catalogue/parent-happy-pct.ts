// Six families are asked a month: one answer moves it by seventeen points.
import type { Measure } from '../measure.ts';

export default {
  id: 'parent-happy-pct',
  title: 'Parents happy with the plan',
  section: 'quality',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'month',
  aliases: [
    {
      label: '% parent/carer who are happy with the EHCP (out of 6 cases per month)',
      seenIn: '2025-03-scrutiny-supplement',
    },
    { label: '% of parents/carers satisfied with the EHCP' },
    { label: "% of parents happy with their child's EHC plan" },
  ],
} satisfies Measure;
