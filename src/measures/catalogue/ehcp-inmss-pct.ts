// The papers print no required direction, so none is judged here.
import type { Measure } from '../measure.ts';

export default {
  id: 'ehcp-inmss-pct',
  title: 'Plan holders in independent or non-maintained special schools',
  section: 'placements',
  unit: 'percent',
  polarity: null,
  frequency: 'monthly',
  window: 'as-at',
  aliases: [
    { label: '% of EHCPs in Special: Independent & Non-Maintained', ref: '3.01', seenIn: '2022-01-scorecard' },
    { label: '% of EHCPs in Special: Independent & Non-Maintained', seenIn: '2025-03-scrutiny-supplement' },
    {
      label: '% children with EHCP in Independent & Non-Maintained Special School (INMSS)',
      ref: '22',
      seenIn: '2025-05-scorecard',
    },
    { label: '% of EHCPs in INMSS' },
    { label: '% of children with an EHCP placed in independent and non-maintained special schools' },
    { label: '% of EHC plans in independent non-maintained special schools' },
  ],
} satisfies Measure;
