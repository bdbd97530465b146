// Found at the two-year review. Papers print the quarter's figure in its last month.
import type { Measure } from '../measure.ts';

export default {
  id: 'ey-24-28m-possible-send-count',
  title: 'Children aged 24 to 28 months at risk of delayed learning from possible SEND',
  section: 'early-years',
  unit: 'count',
  polarity: null,
  frequency: 'quarterly',
  window: 'quarter',
  aliases: [
    {
      label:
        'No. of children aged 24-28 months who could be at risk or increased risk of delayed learning due to a possible SEND need',
      ref: '67',
      seenIn: '2025-05-scorecard',
    },
  ],
} satisfies Measure;
