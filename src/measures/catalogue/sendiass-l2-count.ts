// Closed with information and advice fitted to the family.
import type { Measure } from '../measure.ts';

export default {
  id: 'sendiass-l2-count',
  title: 'Advice service (SENDIASS): enquiries answered with tailored advice, level 2',
  section: 'advice-service',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'month',
  aliases: [
    {
      label: 'No of new enquiries resolved at L2 (information & tailored advice)',
      seenIn: '2025-03-scrutiny-supplement',
    },
    { label: 'Number of SENDIASS enquiries resolved at level 2' },
  ],
} satisfies Measure;
