// Whether units and resourced provision count as mainstream was regrouped between 2022 and 2023: the two runs are not one series.
import type { Measure } from '../measure.ts';

export default {
  id: 'ehcp-mainstream-pct',
  title: 'Plan holders in mainstream schools and settings',
  section: 'placements',
  unit: 'percent',
  polarity: null,
  frequency: 'monthly',
  window: 'as-at',
  aliases: [
    { label: '% of EHCPs in Mainstream', ref: '3.07', seenIn: '2022-01-scorecard' },
    { label: '% of EHCPs in Mainstream', seenIn: '2025-03-scrutiny-supplement' },
    { label: '% of children with an EHCP in mainstream schools' },
    { label: '% of EHC plans in mainstream settings' },
    { label: '% of EHCPs placed in mainstream' },
    { label: 'Percentage of CYP with an EHCP educated in mainstream' },
  ],
} satisfies Measure;
