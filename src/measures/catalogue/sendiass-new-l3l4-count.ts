// Families who need an officer's direct support.
import type { Measure } from '../measure.ts';

export default {
  id: 'sendiass-new-l3l4-count',
  title: 'Advice service (SENDIASS): new cases given an officer, levels 3 and 4',
  section: 'advice-service',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'month',
  aliases: [
    {
      label: 'No of new cases allocated to an Officer (L3 & L4 direct support required)',
      seenIn: '2025-03-scrutiny-supplement',
    },
  ],
} satisfies Measure;
