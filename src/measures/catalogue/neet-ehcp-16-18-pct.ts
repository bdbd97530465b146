// One paper prints an upward required direction; fewer is better all the same.
import type { Measure } from '../measure.ts';

export default {
  id: 'neet-ehcp-16-18-pct',
  title: 'Plan holders aged 16 to 18 not in, or not known to be in, education',
  section: 'adulthood',
  unit: 'percent',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'as-at',
  aliases: [
    { label: '% of 16-18s with an EHCP were NEET', seenIn: '2021-04-performance-report' },
    { label: '% of EHCP young people NEET (16-18yrs)', seenIn: '2025-03-scrutiny-supplement' },
    {
      label: '% of pupils with an EHCP not known to be in education (16 - 18 years)',
      ref: '128',
      seenIn: '2025-05-scorecard',
    },
    { label: '% of young people with an EHCP who are NEET (16-18)' },
    { label: '% of 16-18 year olds with an EHCP who are NEET' },
  ],
} satisfies Measure;
