// The paper prints no unit; weeks is the usual one and waits for the trust's word.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'ot-wait-avg',
  title: 'Occupational therapy: average wait from referral to assessment',
  section: 'health',
  unit: 'weeks',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'month',
  plain:
    'How many weeks children waited, on average, to be seen by an occupational therapist. They help with everyday skills such as dressing and writing.',
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
    {
      label: 'Occupational Therapy average waiting time from referral to assessment',
      ref: '75',
      seenIn: '2025-05-scorecard',
    },
    { label: 'Average waiting time for occupational therapy' },
    { label: 'Occupational therapy average wait (weeks)' },
  ],
} satisfies CatalogueMeasure;
