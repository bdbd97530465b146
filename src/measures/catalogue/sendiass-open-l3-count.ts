// High need or high complexity, not both.
import type { Measure } from '../measure.ts';

export default {
  id: 'sendiass-open-l3-count',
  title: 'Advice service (SENDIASS): cases open at level 3',
  section: 'advice-service',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'as-at',
  aliases: [
    {
      label: 'No of open cases at L3 (low need/high complexity or high need/low complexity)',
      seenIn: '2025-03-scrutiny-supplement',
    },
    { label: 'Number of SENDIASS open cases at level 3' },
  ],
} satisfies Measure;
