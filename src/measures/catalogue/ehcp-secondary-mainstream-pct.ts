// Of plan holders of secondary age, those whose main placement is mainstream.
import type { Measure } from '../measure.ts';

export default {
  id: 'ehcp-secondary-mainstream-pct',
  title: 'Secondary-aged plan holders in mainstream schools',
  section: 'placements',
  unit: 'percent',
  polarity: null,
  frequency: 'monthly',
  window: 'as-at',
  aliases: [
    { label: '% of Secondary aged EHCPs in mainstream', seenIn: '2025-03-scrutiny-supplement' },
    {
      label: '% of Secondary aged young people with an EHCP that are in a Mainstream setting',
      ref: '114',
      seenIn: '2025-05-scorecard',
    },
    { label: '% of secondary age children with an EHCP in mainstream' },
  ],
} satisfies Measure;
