// Of the practice learning reviews completed in the month.
import type { Measure } from '../measure.ts';

export default {
  id: 'plr-collab-pct',
  title: 'Share of practice learning reviews completed together with managers',
  section: 'quality',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'month',
  aliases: [
    { label: '% of EHCP PLRs completed collaboratively', seenIn: '2025-03-scrutiny-supplement' },
    {
      label: '% of EHCP PLRs completed collaboratively (both by QA team & SEND managers combined)',
      seenIn: '2025-03-scrutiny-supplement',
    },
  ],
} satisfies Measure;
