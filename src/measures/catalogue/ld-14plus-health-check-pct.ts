// Adds up from 1 April and starts again the next: only the same month of another year compares.
import type { Measure } from '../measure.ts';

export default {
  id: 'ld-14plus-health-check-pct',
  title: 'People aged 14 or over with a learning disability who had their annual health check',
  section: 'adulthood',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'ytd-financial',
  aliases: [
    {
      label: '% of yp aged 14yrs+ with Learning Disabilities that access their annual health check',
      ref: '132',
      seenIn: '2025-05-scorecard',
    },
    { label: '% of young people aged 14+ with a learning disability who had an annual health check' },
    { label: '% of people aged 14 and over with a learning disability receiving an annual health check' },
  ],
} satisfies Measure;
