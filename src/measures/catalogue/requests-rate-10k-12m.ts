// Twelve months' requests; the national figure is for a calendar year.
import type { Measure } from '../measure.ts';

export default {
  id: 'requests-rate-10k-12m',
  title: 'Requests for an EHC needs assessment in 12 months, per 10,000 people aged 0 to 24',
  section: 'assessments',
  unit: 'rate-10k',
  polarity: null,
  frequency: 'monthly',
  window: 'rolling-12',
  aliases: [
    {
      label: 'Rate of Initial request for assessments per 10,000 0-24 year olds',
      seenIn: '2025-03-scrutiny-supplement',
    },
    { label: 'Rate of requests for an EHC needs assessment per 10,000 (rolling 12 months)' },
  ],
} satisfies Measure;
