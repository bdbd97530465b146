// The family's choice, where education otherwise than at school is the council's arrangement.
import type { Measure } from '../measure.ts';

export default {
  id: 'ehcp-ehe-pct',
  title: 'Plan holders electively home educated',
  section: 'placements',
  unit: 'percent',
  polarity: null,
  frequency: 'monthly',
  window: 'as-at',
  aliases: [
    { label: '% of children with an EHCP Electively Home Educated', seenIn: '2025-03-scrutiny-supplement' },
    { label: '% of EHCPs electively home educated' },
    { label: '% of CYP with an EHCP who are EHE' },
  ],
} satisfies Measure;
