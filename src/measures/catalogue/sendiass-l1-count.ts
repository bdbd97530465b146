// Closed with information alone.
import type { Measure } from '../measure.ts';

export default {
  id: 'sendiass-l1-count',
  title: 'Advice service (SENDIASS): enquiries answered with information, level 1',
  section: 'advice-service',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'month',
  aliases: [
    { label: 'No of new enquiries resolved at L1 (information)', seenIn: '2025-03-scrutiny-supplement' },
    { label: 'Number of SENDIASS enquiries resolved at level 1' },
  ],
} satisfies Measure;
