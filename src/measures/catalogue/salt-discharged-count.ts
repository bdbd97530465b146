// What the service did, not what became of the children.
import type { Measure } from '../measure.ts';

export default {
  id: 'salt-discharged-count',
  title: 'Speech and language therapy: children discharged, therapy no longer needed',
  section: 'health',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'month',
  aliases: [
    {
      label: 'Speech And Language Therapy - Total number discharged from the service (therapy no longer required)',
      ref: '111',
      seenIn: '2025-05-scorecard',
    },
    { label: 'Number discharged from speech and language therapy' },
  ],
} satisfies Measure;
