// Sessions and page views differ: the owner says which.
import type { Measure } from '../measure.ts';

export default {
  id: 'local-offer-visits-count',
  title: 'Visits to the Local Offer website',
  section: 'engagement',
  unit: 'count',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'month',
  aliases: [
    { label: 'Visits to the Local Offer website', seenIn: '2025-03-scrutiny-supplement' },
    { label: 'Number of visits to the Local Offer' },
    { label: 'Local Offer page views' },
    { label: 'Number of Local Offer website hits' },
  ],
} satisfies Measure;
