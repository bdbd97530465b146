// The two levels together.
import type { Measure } from '../measure.ts';

export default {
  id: 'sendiass-open-l3l4-count',
  title: 'Advice service (SENDIASS): complex cases open, levels 3 and 4',
  section: 'advice-service',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'as-at',
  aliases: [
    { label: 'SENDIASS - No. of open cases at L3 and L4 (complex cases)', seenIn: '2025-05-scorecard' },
    {
      label:
        'Special Educational Needs & Disabilities Information & Advice Support Service - No. of open cases at L3 and L4 (complex cases)',
      ref: '55',
      seenIn: '2025-05-scorecard',
    },
  ],
} satisfies Measure;
