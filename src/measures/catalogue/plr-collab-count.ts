// Reviews of a plan done by the quality team and SEND managers together.
import type { Measure } from '../measure.ts';

export default {
  id: 'plr-collab-count',
  title: 'Practice learning reviews completed together with managers',
  section: 'quality',
  unit: 'count',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'month',
  aliases: [
    {
      label: 'No. of EHCP PLRs completed collaboratively (both by QA team & SEND managers combined)',
      seenIn: '2025-03-scrutiny-supplement',
    },
  ],
} satisfies Measure;
