// The psychology service's system and the case system may disagree; the source is named beside the figure.
import type { Measure } from '../measure.ts';

export default {
  id: 'ep-advice-6wk-pct',
  title: 'Educational psychology advice returned within 6 weeks',
  section: 'assessments',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'month',
  aliases: [
    { label: 'Education Psychologist timeliness', seenIn: '2024-11-scrutiny-report' },
    {
      label:
        '% of requests for Education Psychology advice where Educational Psychologist responded within 6 wks from the date of request from the Local Authority',
      ref: '103',
      seenIn: '2025-05-scorecard',
    },
    { label: '% of EP advice received within 6 weeks' },
    { label: '% of Educational Psychology advice completed within 6 weeks' },
    { label: '% of educational psychologist reports submitted within 6 weeks' },
    { label: '% EP advice returned within six weeks' },
  ],
} satisfies Measure;
