// Compared with the same month of the year before, since the number falls each August.
import type { Measure } from '../measure.ts';

export default {
  id: 'ehcp-growth-yoy-pct',
  title: 'Growth in EHC plans over a year',
  section: 'caseload',
  unit: 'percent',
  polarity: null,
  frequency: 'monthly',
  window: 'as-at',
  aliases: [
    { label: '% increase in EHCPs over the last 12 months' },
    { label: 'Year on year % change in EHCPs' },
    { label: '% growth in EHC plans since same month last year' },
  ],
} satisfies Measure;
