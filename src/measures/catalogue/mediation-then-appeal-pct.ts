// Papers print the share with the number of cases beside it in the same cell.
import type { Measure } from '../measure.ts';

export default {
  id: 'mediation-then-appeal-pct',
  title: 'Mediations followed by an appeal, calendar year to date',
  section: 'disputes',
  unit: 'percent',
  polarity: null,
  frequency: 'monthly',
  window: 'ytd-calendar',
  aliases: [
    {
      label: '% of mediation cases that were followed by appeals (cumulative calendar)',
      seenIn: '2025-03-scrutiny-supplement',
    },
    { label: '% of mediations that went on to appeal' },
    { label: '% of mediation cases followed by an appeal' },
  ],
} satisfies Measure;
