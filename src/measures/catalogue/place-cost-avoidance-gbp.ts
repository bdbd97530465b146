// What an independent place costs on average less what the local one does.
import type { Measure } from '../measure.ts';

export default {
  id: 'place-cost-avoidance-gbp',
  title: 'Cost avoided by each local specialist place',
  section: 'engagement',
  unit: 'pounds',
  polarity: 'higher',
  frequency: 'irregular',
  window: 'as-at',
  aliases: [{ label: 'cost avoidance per place', seenIn: '2024-11-scrutiny-report' }],
} satisfies Measure;
