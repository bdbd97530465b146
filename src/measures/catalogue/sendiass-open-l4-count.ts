// High need and high complexity.
import type { Measure } from '../measure.ts';

export default {
  id: 'sendiass-open-l4-count',
  title: 'Advice service (SENDIASS): cases open at level 4',
  section: 'advice-service',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'as-at',
  aliases: [
    { label: 'No of open cases at L4 (high need/high complexity)', seenIn: '2025-03-scrutiny-supplement' },
    { label: 'Number of SENDIASS open cases at level 4' },
  ],
} satisfies Measure;
