// Moving a whole team's cases at once makes a month of many.
import type { Measure } from '../measure.ts';

export default {
  id: 'case-officer-change-pct',
  title: 'Plan holders whose co-ordinator changed in the month',
  section: 'quality',
  unit: 'percent',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'month',
  aliases: [
    {
      label: '% of Young People with an EHCP that had a change of Education, Health & Care Co-ordinator this month',
      ref: '112',
      seenIn: '2025-05-scorecard',
    },
    { label: '% of CYP with an EHCP with a change of case officer' },
  ],
} satisfies Measure;
