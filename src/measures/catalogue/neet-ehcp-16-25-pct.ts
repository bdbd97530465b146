// Follows how completely young people are tracked as much as what they do.
import type { Measure } from '../measure.ts';

export default {
  id: 'neet-ehcp-16-25-pct',
  title: 'Plan holders aged 16 to 25 not in education, employment or training',
  section: 'adulthood',
  unit: 'percent',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'as-at',
  aliases: [
    { label: '% of EHCP young people NEET (16-25yrs)', seenIn: '2025-03-scrutiny-supplement' },
    { label: '% of young people with an EHCP who are NEET (16-25)' },
    { label: '% of 16-25 year olds with an EHCP who are NEET' },
  ],
} satisfies Measure;
