// Grows through the school year and starts again in September with the next cohort.
import type { Measure } from '../measure.ts';

export default {
  id: 'rising5-ehcp-count',
  title: 'Children due to start Reception, with an EHC plan',
  section: 'early-years',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'cohort-academic',
  aliases: [
    {
      label: "No. of 'Rising 5yr olds' with an EHCP (start Reception in Sept)",
      ref: '31.05',
      seenIn: '2022-01-scorecard',
    },
    { label: "No. of 'Rising 5yr olds' with an EHCP (start Reception in Sept)", seenIn: '2025-03-scrutiny-supplement' },
    {
      label: "No. of 'Rising 5yr olds' with an EHCP (start Reception in Sept) - cumulative",
      ref: '56',
      seenIn: '2025-05-scorecard',
    },
    { label: 'Number of rising 5s with an EHCP' },
  ],
} satisfies Measure;
