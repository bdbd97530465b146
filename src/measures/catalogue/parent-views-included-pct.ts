// Six families are asked a month: one answer moves it by seventeen points.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'parent-views-included-pct',
  title: 'Parents who agreed that all views went into the plan',
  section: 'quality',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'month',
  plain:
    'A few parents are asked each month. This is the share who agreed that everything they and their child said went into the plan.',
  numerator: 'Parents asked in the month who agreed that all views went into the plan',
  denominator: 'Parents asked in the month (six)',
  source: 'survey',
  owner: 'quality',
  releaseLag: 10,
  priority: 'co-production',
  relations: [
    {
      kind: 'read-with',
      of: 'parent-contributed-pct',
      why: 'the same parents are asked; taking part is not yet being heard',
    },
  ],
  caveats: [
    'Six families are asked in a month: one answer moves it by seventeen points, so read several months together.',
    'The families were chosen with the audited plans, not drawn by lot, so they do not speak for all families.',
    'In the scrutiny supplement of March 2025 the row stands one column too far to the right: May is April.',
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
      label: '% of all views were put into the plan (% parent/carers agreed) (out of 6 cases per month)',
      seenIn: '2025-03-scrutiny-supplement',
    },
  ],
} satisfies CatalogueMeasure;
