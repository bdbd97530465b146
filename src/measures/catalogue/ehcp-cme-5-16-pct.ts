// The paper does not say of whom it is a share.
import type { Measure } from '../measure.ts';

export default {
  id: 'ehcp-cme-5-16-pct',
  title: 'Plan holders aged 5 to 16 missing education',
  section: 'placements',
  unit: 'percent',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'as-at',
  aliases: [
    { label: '% of children with EHCP CME (aged 5-16)', ref: '29', seenIn: '2025-05-scorecard' },
    { label: '% of children with an EHCP missing education (aged 5-16)' },
  ],
} satisfies Measure;
