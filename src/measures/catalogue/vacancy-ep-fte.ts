// Locum cover does not fill them.
import type { Measure } from '../measure.ts';

export default {
  id: 'vacancy-ep-fte',
  title: 'Educational psychologist posts without a permanent holder',
  section: 'workforce',
  unit: 'fte',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'as-at',
  aliases: [
    {
      label: 'No. of permanent vacancies in the Education Psychology Team (FTE)',
      ref: '46',
      seenIn: '2025-05-scorecard',
    },
    { label: 'Educational psychologist vacancies (FTE)' },
    { label: 'EP vacancies (FTE)' },
  ],
} satisfies Measure;
