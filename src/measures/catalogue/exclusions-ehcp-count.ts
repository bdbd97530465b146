// The paper's column says termly and its label half-termly; the figures are half-termly.
import type { Measure } from '../measure.ts';

export default {
  id: 'exclusions-ehcp-count',
  title: 'Permanent exclusions of pupils with an EHC plan',
  section: 'inclusion',
  unit: 'count',
  polarity: 'lower',
  frequency: 'half-termly',
  window: 'half-term',
  aliases: [
    { label: 'No. of Exclusions – CYPs with an EHCP (half termly)', ref: '84', seenIn: '2025-05-scorecard' },
    { label: 'Number of permanent exclusions - pupils with an EHCP' },
    { label: 'No. of permanent exclusions of children with an EHC plan' },
  ],
} satisfies Measure;
