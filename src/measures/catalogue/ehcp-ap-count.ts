// One paper counts those placed because of a plan, a later one all who have a plan.
import type { Measure } from '../measure.ts';

export default {
  id: 'ehcp-ap-count',
  title: 'Plan holders placed in alternative provision',
  section: 'placements',
  unit: 'count',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'as-at',
  aliases: [
    { label: 'No. of children placed in alternative provision due to an EHCP', seenIn: '2025-03-scrutiny-supplement' },
    { label: 'No. of children placed in alternative provision with an EHCP', ref: '134', seenIn: '2025-05-scorecard' },
    { label: 'Number of children with an EHCP in alternative provision' },
    { label: 'Number of CYP with an EHCP attending AP' },
  ],
} satisfies Measure;
