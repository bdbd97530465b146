// The phases do not add up to all parents' requests: early years and unknown stand apart.
import type { Measure } from '../measure.ts';

export default {
  id: 'requests-parent-primary-count',
  title: 'Requests made by parents or young people, primary',
  section: 'assessments',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'month',
  aliases: [
    { label: 'no of above - primary phase', under: '% request from parents', seenIn: '2025-03-scrutiny-supplement' },
    { label: 'primary', under: '% request from parents' },
    { label: 'of which primary', under: '% request from parents' },
  ],
} satisfies Measure;
