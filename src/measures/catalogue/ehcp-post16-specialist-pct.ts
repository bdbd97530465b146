// A share of all plans, of every age.
import type { Measure } from '../measure.ts';

export default {
  id: 'ehcp-post16-specialist-pct',
  title: 'Plan holders in specialist post-16 institutions',
  section: 'placements',
  unit: 'percent',
  polarity: null,
  frequency: 'monthly',
  window: 'as-at',
  aliases: [
    { label: '% of EHCPs in Post 16 Specialist', seenIn: '2025-03-scrutiny-supplement' },
    { label: '% of EHCPs in specialist post-16 institutions' },
  ],
} satisfies Measure;
