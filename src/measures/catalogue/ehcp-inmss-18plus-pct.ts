// A share of those placements, though one paper's wording can be read as a share of all plans.
import type { Measure } from '../measure.ts';

export default {
  id: 'ehcp-inmss-18plus-pct',
  title: 'Placements in independent or non-maintained special schools held by people aged 18 or over',
  section: 'placements',
  unit: 'percent',
  polarity: null,
  frequency: 'monthly',
  window: 'as-at',
  aliases: [
    {
      label: '% of EHCPs in Special: Independent & Non-Maintained (aged 18 and over)',
      seenIn: '2025-03-scrutiny-supplement',
    },
    {
      label: '% of all CYP in Independent and Non-Maintained Special Schools (INMSS) who are aged 18 and over',
      ref: '115',
      seenIn: '2025-05-scorecard',
    },
  ],
} satisfies Measure;
