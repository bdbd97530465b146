// An answer that the child is not known is an answer.
import type { Measure } from '../measure.ts';

export default {
  id: 'csc-advice-6wk-pct',
  title: 'Social care advice returned within 6 weeks',
  section: 'assessments',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'month',
  aliases: [
    {
      label:
        "% of requests for Children's Social Care advice where Children's Social Care responded within 6 wks from the date of request from the Local Authority",
      ref: '105',
      seenIn: '2025-05-scorecard',
    },
    { label: '% of social care advice received within 6 weeks' },
    { label: '% of social care advice returned within six weeks' },
    { label: '% of social care advice completed within 6 weeks' },
  ],
} satisfies Measure;
