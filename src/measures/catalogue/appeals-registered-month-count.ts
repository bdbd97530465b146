// Registered by the tribunal in the month. A label like it also stands on the figure for the year so far.
import type { Measure } from '../measure.ts';

export default {
  id: 'appeals-registered-month-count',
  title: 'Tribunal appeals registered in the month',
  section: 'disputes',
  unit: 'count',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'month',
  aliases: [
    { label: 'No. of appeals registered with the SEND tribunal', ref: '9.01', seenIn: '2022-01-scorecard' },
    { label: 'appeals were registered with the tribunal', seenIn: '2021-04-performance-report' },
    { label: 'Number of tribunal appeals registered' },
    { label: 'Number of SEND appeals registered' },
    { label: 'Number of appeals registered' },
    { label: 'Number of SENDIST appeals registered in the month' },
    { label: 'New appeals registered with the SEND Tribunal' },
    { label: 'Number of appeals lodged' },
  ],
} satisfies Measure;
