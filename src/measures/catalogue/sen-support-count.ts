// Changes with the school census only (January, May, October): a month between two of them carries the last figure forward.
import type { Measure } from '../measure.ts';

export default {
  id: 'sen-support-count',
  title: 'Pupils with SEN support',
  section: 'caseload',
  unit: 'count',
  polarity: null,
  frequency: 'termly',
  window: 'as-at',
  aliases: [
    { label: 'No. of SEN Support', seenIn: '2025-03-scrutiny-supplement' },
    { label: 'Number of pupils on SEN support' },
    { label: 'Number of children on SEN Support' },
    { label: 'Number of pupils receiving SEN support' },
  ],
} satisfies Measure;
