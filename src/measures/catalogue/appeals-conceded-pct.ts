// Of appeals registered, many still open: it understates until they close.
import type { Measure } from '../measure.ts';

export default {
  id: 'appeals-conceded-pct',
  title: 'Appeals conceded or decided for the family',
  section: 'disputes',
  unit: 'percent',
  polarity: null,
  frequency: 'monthly',
  window: 'ytd-calendar',
  aliases: [
    {
      label: '% of cases where LA conceded/found in favour of parent (cumulative calendar)',
      seenIn: '2025-03-scrutiny-supplement',
    },
    { label: '% of appeals conceded' },
  ],
} satisfies Measure;
