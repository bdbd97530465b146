// SEND Regulations 2014, regulation 5. Decisions either way are counted, though papers name only those to proceed.
import type { Measure } from '../measure.ts';

export default {
  id: 'six-week-decision-pct',
  title: 'Decisions to assess or not, made within 6 weeks',
  section: 'assessments',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'month',
  aliases: [
    {
      label: '% of decisions to proceed with assessment of needs being made within six weeks',
      ref: '31.03',
      seenIn: '2022-01-scorecard',
    },
    { label: '6 wk decision', seenIn: '2024-11-scrutiny-report' },
    {
      label: '% of decisions to proceed with assessment of needs being made within six weeks',
      ref: '100',
      seenIn: '2025-05-scorecard',
    },
    { label: '% of decisions to assess made within 6 weeks' },
    { label: '% of EHCNA decisions made within 6 weeks' },
    { label: '% of requests with a decision within 6 weeks' },
    { label: '% of decisions whether to assess within 6 weeks' },
    { label: '6 week decision timeliness' },
  ],
} satisfies Measure;
