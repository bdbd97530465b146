// Children and Families Act 2014, section 61: provision arranged because no school or college would be right.
import type { Measure } from '../measure.ts';

export default {
  id: 'ehcp-eotas-s61-pct',
  title: 'Plan holders educated otherwise than at school under section 61',
  section: 'placements',
  unit: 'percent',
  polarity: null,
  frequency: 'monthly',
  window: 'as-at',
  aliases: [
    { label: '% of children with EHCP in EOTAS (Section 61)', ref: '26', seenIn: '2025-05-scorecard' },
    { label: '% of EHCPs in EOTAS (S61)' },
    { label: '% of children with an EHCP in EOTAS' },
    { label: '% of EHC plans with EOTAS' },
  ],
} satisfies Measure;
