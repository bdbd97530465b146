// Six families are asked a month: one answer moves it by seventeen points.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'parent-happy-pct',
  title: 'Parents happy with the plan',
  section: 'quality',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'month',
  plain: "A few parents are asked each month. This is the share who are happy with their child's plan.",
  numerator: 'Parents asked in the month who are happy with the plan',
  denominator: 'Parents asked in the month (six)',
  source: 'survey',
  owner: 'quality',
  releaseLag: 10,
  priority: 'co-production',
  relations: [],
  caveats: [
    'Six families are asked in a month: one answer moves it by seventeen points, so read several months together.',
    'The families were chosen with the audited plans, not drawn by lot, so they do not speak for all families.',
    'In the scrutiny supplement of March 2025 the row has one figure fewer than its neighbours: which month each belongs to is not known.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason: 'As printed in the scrutiny supplement of March 2025.',
    },
  ],
  aliases: [
    {
      label: '% parent/carer who are happy with the EHCP (out of 6 cases per month)',
      seenIn: '2025-03-scrutiny-supplement',
    },
    { label: '% of parents/carers satisfied with the EHCP' },
    { label: "% of parents happy with their child's EHC plan" },
  ],
} satisfies CatalogueMeasure;
