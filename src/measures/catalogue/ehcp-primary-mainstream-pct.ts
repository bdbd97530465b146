// Of plan holders of primary age, those whose main placement is mainstream.
import type { Measure } from '../measure.ts';

export default {
  id: 'ehcp-primary-mainstream-pct',
  title: 'Primary-aged plan holders in mainstream schools',
  section: 'placements',
  unit: 'percent',
  polarity: null,
  frequency: 'monthly',
  window: 'as-at',
  aliases: [
    { label: '% of Primary aged EHCPs in mainstream', seenIn: '2025-03-scrutiny-supplement' },
    {
      label: '% of Primary aged young people with an EHCP that are in a Mainstream setting',
      ref: '113',
      seenIn: '2025-05-scorecard',
    },
    { label: '% of primary age children with an EHCP in mainstream' },
  ],
} satisfies Measure;
