// Papers seldom say against which date: the decision within 4 weeks of the meeting or the final plan within 12.
import type { Measure } from '../measure.ts';

export default {
  id: 'ar-timeliness-month-pct',
  title: 'Annual reviews completed on time in the month',
  section: 'annual-reviews',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'month',
  aliases: [
    { label: 'timeliness of annual reviews completed within timeframe', seenIn: '2025-03-scrutiny-supplement' },
    { label: '% of annual reviews completed on time' },
    { label: '% of annual reviews completed within timescale' },
    { label: '% annual reviews completed within statutory timescales' },
    { label: '% of annual reviews completed within timeframe' },
    { label: 'Annual review timeliness' },
  ],
} satisfies Measure;
