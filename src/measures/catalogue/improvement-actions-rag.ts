// Actions of the plan in each state on a day.
import type { Measure } from '../measure.ts';

export default {
  id: 'improvement-actions-rag',
  title: 'Improvement plan actions by state of progress',
  section: 'engagement',
  unit: 'count',
  polarity: null,
  frequency: 'irregular',
  window: 'as-at',
  aliases: [{ label: 'Improvement plan actions' }],
} satisfies Measure;
