// What the service did, not what became of the children.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'salt-discharged-count',
  title: 'Speech and language therapy: children discharged, therapy no longer needed',
  section: 'health',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'month',
  plain: 'Children who finished their speech and language therapy this month because they no longer needed it.',
  numerator: 'Children discharged from speech and language therapy in the month, therapy no longer required',
  denominator: null,
  source: 'health trust',
  owner: 'health-trust',
  releaseLag: 20,
  priority: 'pathway',
  relations: [],
  caveats: [
    'It says what the service did, not how children do; more discharges are not better by themselves.',
    'Children discharged for other reasons, such as missed appointments, are left out.',
  ],
  versions: [
    { version: 1, from: null, meaning: 'As the entry says.', reason: 'As printed in the scorecard of May 2025.' },
  ],
  aliases: [
    {
      label: 'Speech And Language Therapy - Total number discharged from the service (therapy no longer required)',
      ref: '111',
      seenIn: '2025-05-scorecard',
    },
    { label: 'Number discharged from speech and language therapy' },
  ],
} satisfies CatalogueMeasure;
