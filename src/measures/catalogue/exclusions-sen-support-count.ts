// The paper's column says termly and its label half-termly; the figures are half-termly.
import type { Measure } from '../measure.ts';

export default {
  id: 'exclusions-sen-support-count',
  title: 'Permanent exclusions of pupils with SEN support',
  section: 'inclusion',
  unit: 'count',
  polarity: 'lower',
  frequency: 'half-termly',
  window: 'half-term',
  aliases: [
    { label: 'No. of Exclusions – SEN Support (half termly)', ref: '85', seenIn: '2025-05-scorecard' },
    { label: 'Number of permanent exclusions - pupils with SEN support' },
    { label: 'No. of permanent exclusions of children on SEN Support' },
  ],
} satisfies Measure;
