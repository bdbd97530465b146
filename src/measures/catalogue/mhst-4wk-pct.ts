// Of those seen; children still waiting are not in it.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'mhst-4wk-pct',
  title: 'Mental health support teams: children seen within 4 weeks',
  section: 'health',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'month',
  plain:
    'Mental health teams work in schools. This is the share of the children they saw this month who had waited no more than four weeks.',
  numerator: 'Children seen in the month within 4 weeks of referral',
  denominator: 'Children seen in the month by the mental health support teams',
  source: 'health trust',
  owner: 'health-trust',
  releaseLag: 20,
  priority: 'early-identification',
  relations: [],
  caveats: ['Measured on children who were seen: those still waiting are not in it, however long they wait.'],
  versions: [
    { version: 1, from: null, meaning: 'As the entry says.', reason: 'As printed in the scorecard of May 2025.' },
  ],
  aliases: [
    {
      label: 'CAMHS Mental Health Support Teams (MHST) % cyp seen within 4 weeks of referral (RTA) BCP data',
      seenIn: '2025-05-scorecard',
    },
    {
      label:
        'Child & Adolescent Mental Health Service Mental Health Support Teams (MHST) % cyp seen within 4 weeks of referral (RTA) BCP data',
      ref: '61',
      seenIn: '2025-05-scorecard',
    },
    { label: '% of CYP seen by MHST within 4 weeks of referral' },
  ],
} satisfies CatalogueMeasure;
