// Six families are asked a month: one answer moves it by seventeen points.
import type { Measure } from '../measure.ts';

export default {
  id: 'parent-views-included-pct',
  title: 'Parents who agreed that all views went into the plan',
  section: 'quality',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'month',
  aliases: [
    {
      label: '% of all views were put into the plan (% parent/carers agreed) (out of 6 cases per month)',
      seenIn: '2025-03-scrutiny-supplement',
    },
  ],
} satisfies Measure;
