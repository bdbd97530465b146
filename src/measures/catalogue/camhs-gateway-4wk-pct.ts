// Of those seen; children still waiting are not in it.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'camhs-gateway-4wk-pct',
  title: 'Mental health gateway: children seen within 4 weeks',
  section: 'health',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'month',
  plain:
    'Children sent for help with their mental health are first seen at a gateway. This is the share of those seen this month who had waited no more than four weeks.',
  numerator: 'Children seen in the month within 4 weeks of referral',
  denominator: 'Children seen in the month by the mental health gateway',
  source: 'health trust',
  owner: 'health-trust',
  releaseLag: 20,
  priority: 'early-identification',
  relations: [
    {
      kind: 'read-with',
      of: 'mhst-4wk-pct',
      why: 'the same service nearer to school: one can fill while the other keeps its time',
    },
  ],
  caveats: [
    'Measured on children who were seen: those still waiting are not in it, however long they wait.',
    'It also falls when children who waited longest are seen: ask how many still wait before judging.',
    'It went from 96% to 25% in three months of 2025, with no reason printed.',
  ],
  versions: [
    { version: 1, from: null, meaning: 'As the entry says.', reason: 'As printed in the scorecard of May 2025.' },
  ],
  aliases: [
    { label: 'CAMHS Gateway % cyp seen within 4 weeks of referral (RTA)', seenIn: '2025-05-scorecard' },
    {
      label: 'Child & Adolescent Mental Health Service Gateway % cyp seen within 4 weeks of referral (RTA)',
      ref: '63',
      seenIn: '2025-05-scorecard',
    },
    { label: '% of CYP seen by CAMHS within 4 weeks of referral' },
  ],
} satisfies CatalogueMeasure;
