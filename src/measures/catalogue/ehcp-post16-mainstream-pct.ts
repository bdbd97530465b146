// Whether a general further education college counts as mainstream differs between papers and the national return.
import type { Measure } from '../measure.ts';

export default {
  id: 'ehcp-post16-mainstream-pct',
  title: 'Plan holders aged 16 to 25 in mainstream settings',
  section: 'placements',
  unit: 'percent',
  polarity: null,
  frequency: 'monthly',
  window: 'as-at',
  aliases: [
    { label: '% of Post 16 (16-25yo) EHCPs in mainstream', seenIn: '2025-03-scrutiny-supplement' },
    { label: '% of post-16 young people with an EHCP in mainstream' },
  ],
} satisfies Measure;
