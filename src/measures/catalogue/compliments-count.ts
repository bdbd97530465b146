// Compliments recorded in the month.
import type { Measure } from '../measure.ts';

export default {
  id: 'compliments-count',
  title: 'Compliments',
  section: 'disputes',
  unit: 'count',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'month',
  aliases: [
    { label: 'No. of compliments from service users', seenIn: '2025-03-scrutiny-supplement' },
    { label: 'Number of compliments received' },
    { label: 'Number of compliments' },
    { label: 'No. of compliments received in the month' },
  ],
} satisfies Measure;
