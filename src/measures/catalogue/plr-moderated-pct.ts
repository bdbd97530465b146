// Those that the quality team did itself are left out.
import type { Measure } from '../measure.ts';

export default {
  id: 'plr-moderated-pct',
  title: 'Share of practice learning reviews moderated together',
  section: 'quality',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'month',
  aliases: [
    { label: '% of EHCP PLRs moderated collaboratively', seenIn: '2025-03-scrutiny-supplement' },
    {
      label: '% of EHCP PLRs moderated collaboratively (does not include audits done by QA team)',
      seenIn: '2025-03-scrutiny-supplement',
    },
  ],
} satisfies Measure;
