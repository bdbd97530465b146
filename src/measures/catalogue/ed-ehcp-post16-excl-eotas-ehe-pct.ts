// In education, leaving out those educated otherwise than at school or at home.
import type { Measure } from '../measure.ts';

export default {
  id: 'ed-ehcp-post16-excl-eotas-ehe-pct',
  title: 'Post-16 plan holders in a school or college',
  section: 'adulthood',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'as-at',
  aliases: [
    {
      label: '% of BCP EHCP young people in education not inc EOTAS/EHE - post 16',
      seenIn: '2025-03-scrutiny-supplement',
    },
  ],
} satisfies Measure;
