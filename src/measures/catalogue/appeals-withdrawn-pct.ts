// Of appeals registered, many still open: it understates until they close.
import type { Measure } from '../measure.ts';

export default {
  id: 'appeals-withdrawn-pct',
  title: 'Appeals withdrawn or decided for the council',
  section: 'disputes',
  unit: 'percent',
  polarity: null,
  frequency: 'monthly',
  window: 'ytd-calendar',
  aliases: [
    {
      label: '% of cases where parent withdrew/found in favour of LA (cumulative calendar)',
      seenIn: '2025-03-scrutiny-supplement',
    },
    { label: '% of appeals withdrawn' },
  ],
} satisfies Measure;
