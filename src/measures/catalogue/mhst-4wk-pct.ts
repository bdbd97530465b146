// Of those seen; children still waiting are not in it.
import type { Measure } from '../measure.ts';

export default {
  id: 'mhst-4wk-pct',
  title: 'Mental health support teams: children seen within 4 weeks',
  section: 'health',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'month',
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
} satisfies Measure;
