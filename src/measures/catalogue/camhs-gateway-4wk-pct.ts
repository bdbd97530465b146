// Of those seen; children still waiting are not in it.
import type { Measure } from '../measure.ts';

export default {
  id: 'camhs-gateway-4wk-pct',
  title: 'Mental health gateway: children seen within 4 weeks',
  section: 'health',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'month',
  aliases: [
    { label: 'CAMHS Gateway % cyp seen within 4 weeks of referral (RTA)', seenIn: '2025-05-scorecard' },
    {
      label: 'Child & Adolescent Mental Health Service Gateway % cyp seen within 4 weeks of referral (RTA)',
      ref: '63',
      seenIn: '2025-05-scorecard',
    },
    { label: '% of CYP seen by CAMHS within 4 weeks of referral' },
  ],
} satisfies Measure;
