// The paper does not say whether it holds every open request or only those past their date.
import type { Measure } from '../measure.ts';

export default {
  id: 'ep-advice-backlog-count',
  title: 'Educational psychology advice outstanding',
  section: 'assessments',
  unit: 'count',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'as-at',
  aliases: [
    {
      label: 'No. of cases awaiting completion (statutory advice backlog) - Education Psychology Service',
      ref: '110',
      seenIn: '2025-05-scorecard',
    },
    { label: 'Number of cases awaiting EP advice' },
    { label: 'EP advice backlog' },
  ],
} satisfies Measure;
