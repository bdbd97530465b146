// The clock in law runs from receipt of the request (regulation 8), the papers' from its sending.
import type { Measure } from '../measure.ts';

export default {
  id: 'health-advice-6wk-pct',
  title: 'Health advice returned within 6 weeks',
  section: 'assessments',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'month',
  aliases: [
    {
      label: '% of EHCPs completed in six weeks by Health from date LA request sent',
      ref: '31.04',
      seenIn: '2022-01-scorecard',
    },
    { label: 'Health timeliness', seenIn: '2024-11-scrutiny-report' },
    {
      label:
        '% of requests for stat advice where health responded within 6 wks from the date of request from the Local Authority',
      ref: '104',
      seenIn: '2025-05-scorecard',
    },
    { label: '% of health advice received within 6 weeks' },
    { label: '% of health advice returned within six weeks' },
    { label: '% of health advice completed within 6 weeks' },
  ],
} satisfies Measure;
