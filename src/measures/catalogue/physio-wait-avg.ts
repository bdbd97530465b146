// The paper prints no unit; weeks is the usual one and waits for the trust's word.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'physio-wait-avg',
  title: 'Physiotherapy: average wait from referral to assessment',
  section: 'health',
  unit: 'weeks',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'month',
  plain:
    'How many weeks children waited, on average, to be seen by a physiotherapist. They help children to move and to grow strong.',
  numerator: 'Weeks from referral to assessment, mean of the children assessed in the month',
  denominator: null,
  source: 'health trust',
  owner: 'health-trust',
  releaseLag: 20,
  priority: 'early-identification',
  relations: [],
  caveats: [
    'Papers print no unit: weeks is the usual one and waits for the word of the trust.',
    'Measured on children who were seen: those still waiting are not in it, however long they wait.',
    'A mean: a few very long waits raise it.',
  ],
  versions: [
    { version: 1, from: null, meaning: 'As the entry says.', reason: 'As printed in the scorecard of May 2025.' },
  ],
  aliases: [
    { label: 'Physio average waiting time from referral to assessment', ref: '76', seenIn: '2025-05-scorecard' },
    { label: 'Average waiting time for physiotherapy' },
    { label: 'Physiotherapy average wait (weeks)' },
  ],
} satisfies CatalogueMeasure;
