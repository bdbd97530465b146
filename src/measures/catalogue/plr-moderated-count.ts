// Those that the quality team did itself are left out.
import type { Measure } from '../measure.ts';

export default {
  id: 'plr-moderated-count',
  title: 'Practice learning reviews moderated together',
  section: 'quality',
  unit: 'count',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'month',
  aliases: [
    {
      label: 'No of EHCP PLRs moderated collaboratively (does not include audits done by QA team)',
      seenIn: '2025-03-scrutiny-supplement',
    },
  ],
} satisfies Measure;
