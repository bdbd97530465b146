// Six families are asked a month: one answer moves it by seventeen points.
import type { Measure } from '../measure.ts';

export default {
  id: 'parent-comms-good-pct',
  title: 'Parents who felt communication with the case officer was good',
  section: 'quality',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'month',
  aliases: [
    {
      label: '% parent/carers who felt they had good communication with the Case Officer (out of 6 cases per month)',
      seenIn: '2025-03-scrutiny-supplement',
    },
    {
      label: '% parent/carers who felt they had good communication with the Case Officer (out of 6 cases per mont',
      seenIn: '2025-03-scrutiny-supplement',
    },
    {
      label: '% parent/carers who felt they had good communication with the Case Officer (out of 6 cases per month)',
      ref: '50',
      seenIn: '2025-05-scorecard',
    },
    { label: '% of parents/carers reporting good communication' },
    { label: '% of parents satisfied with communication from their case officer' },
  ],
} satisfies Measure;
