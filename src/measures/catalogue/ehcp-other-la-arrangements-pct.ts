// Section 61 and section 19 arrangements as main provision; national figures hold section 61 alone, so the two are not alike.
import type { Measure } from '../measure.ts';

export default {
  id: 'ehcp-other-la-arrangements-pct',
  title: 'Plan holders educated under other council arrangements',
  section: 'placements',
  unit: 'percent',
  polarity: null,
  frequency: 'monthly',
  window: 'as-at',
  aliases: [
    {
      label: '% of EHCPs in Other - arrangements by LA (EOTAS S61 & S19) (as main provision listed)',
      seenIn: '2025-03-scrutiny-supplement',
    },
    {
      label:
        '% of EHCPs in Other - arrangements by LA (Education Other Than At School-Section 61/19) (as main provision listed)',
      ref: '133',
      seenIn: '2025-05-scorecard',
    },
    { label: '% of EHCPs in EOTAS (Section 61 and Section 19)' },
  ],
} satisfies Measure;
