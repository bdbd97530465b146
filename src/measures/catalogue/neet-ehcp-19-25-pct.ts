// Does not average with the younger group to the whole unless all three divide by the same number.
import type { Measure } from '../measure.ts';

export default {
  id: 'neet-ehcp-19-25-pct',
  title: 'Plan holders aged 19 to 25 not in education, employment or training',
  section: 'adulthood',
  unit: 'percent',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'as-at',
  aliases: [
    { label: '% of EHCP young people NEET (19-25yrs)', seenIn: '2025-03-scrutiny-supplement' },
    { label: '% of 19-25 year olds with an EHCP who are NEET' },
  ],
} satisfies Measure;
