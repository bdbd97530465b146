// Two unlike groups in one figure; custody is criminal-offence data and needs tighter access.
import type { Measure } from '../measure.ts';

export default {
  id: 'ehcp-other-s19-hmp-yoi-pct',
  title: 'Plan holders taught under section 19, in prison or in youth custody',
  section: 'placements',
  unit: 'percent',
  polarity: null,
  frequency: 'monthly',
  window: 'as-at',
  aliases: [
    { label: '% of children with EHCP in Other - (Section 19 / HMP / YOI)', ref: '28', seenIn: '2025-05-scorecard' },
  ],
} satisfies Measure;
