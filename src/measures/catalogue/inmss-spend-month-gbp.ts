// Cash paid and cost accrued differ: the owner says which.
import type { Measure } from '../measure.ts';

export default {
  id: 'inmss-spend-month-gbp',
  title: 'Spending on independent and non-maintained special schools in the month',
  section: 'placements',
  unit: 'pounds',
  polarity: null,
  frequency: 'monthly',
  window: 'month',
  aliases: [
    {
      label: 'Total spend on EHCPs in Independent and Non-Maintained Schools in month',
      ref: '31.01',
      seenIn: '2022-01-scorecard',
    },
    { label: 'Monthly spend on INMSS placements' },
  ],
} satisfies Measure;
