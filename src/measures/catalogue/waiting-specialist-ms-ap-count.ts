// Never less than those in mainstream alone.
import type { Measure } from '../measure.ts';

export default {
  id: 'waiting-specialist-ms-ap-count',
  title: 'Children in mainstream or alternative provision waiting for a specialist placement',
  section: 'placements',
  unit: 'count',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'as-at',
  aliases: [
    {
      label: 'No. of children in mainstream or Alternative Provision waiting for specialist placement',
      ref: '116',
      seenIn: '2025-05-scorecard',
    },
  ],
} satisfies Measure;
