// Maintained plans for every 10,000 residents aged 0 to 24. A new population estimate moves every month of it.
import type { Measure } from '../measure.ts';

export default {
  id: 'ehcp-rate-10k',
  title: 'EHC plans per 10,000 people aged 0 to 24',
  section: 'caseload',
  unit: 'rate-10k',
  polarity: null,
  frequency: 'monthly',
  window: 'as-at',
  aliases: [
    { label: 'Rate of EHCPs Per 10k', seenIn: '2025-05-scorecard' },
    { label: "Rate of BCP maintained EHCP's per 10k", ref: '10', seenIn: '2025-05-scorecard' },
    { label: 'Rate of EHC plans per 10,000 0-24 population' },
    { label: 'EHCPs per 10,000 population aged 0-24' },
    { label: 'Rate of EHCPs per 10,000' },
    { label: 'EHCP rate per 10,000' },
  ],
} satisfies Measure;
