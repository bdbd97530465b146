// Dips from July to September. What is left over is not all out of work: some have jobs, some are unknown.
import type { Measure } from '../measure.ts';

export default {
  id: 'ed-ehcp-16-18-pct',
  title: 'Young people aged 16 to 18 with a plan, in education',
  section: 'adulthood',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'as-at',
  aliases: [
    { label: '% of EHCP young people in education (16-18yrs)', seenIn: '2025-03-scrutiny-supplement' },
    { label: '% of pupils with an EHCP in education (16-18yrs)', ref: '126', seenIn: '2025-05-scorecard' },
    { label: '% of 16-18 year olds with an EHCP in education' },
  ],
} satisfies Measure;
