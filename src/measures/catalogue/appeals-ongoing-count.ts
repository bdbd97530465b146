// Registered and not concluded.
import type { Measure } from '../measure.ts';

export default {
  id: 'appeals-ongoing-count',
  title: 'Appeals open',
  section: 'disputes',
  unit: 'count',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'as-at',
  aliases: [
    { label: 'tribunal cases are ongoing currently', seenIn: '2021-04-performance-report' },
    { label: 'Number of open appeals' },
    { label: 'Number of ongoing tribunal appeals' },
    { label: 'Number of live SEND tribunal appeals' },
  ],
} satisfies Measure;
