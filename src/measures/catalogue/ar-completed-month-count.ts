// The council's decisions of the month, not the meetings.
import type { Measure } from '../measure.ts';

export default {
  id: 'ar-completed-month-count',
  title: 'Annual reviews completed by the council in the month',
  section: 'annual-reviews',
  unit: 'count',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'month',
  aliases: [
    { label: 'number of Annual Reviews then completed by the LA', seenIn: '2021-04-performance-report' },
    { label: 'Number of annual reviews completed' },
    { label: 'Number of annual reviews completed in the month' },
  ],
} satisfies Measure;
