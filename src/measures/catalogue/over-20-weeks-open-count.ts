// Open past the twentieth week; those that follow a tribunal's order have a clock of their own and are left out.
import type { Measure } from '../measure.ts';

export default {
  id: 'over-20-weeks-open-count',
  title: 'Children waiting more than 20 weeks for a plan',
  section: 'assessments',
  unit: 'count',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'as-at',
  aliases: [
    {
      label: 'No. of EHC plans not completed and waiting over 20 weeks (excl. Assessments after Tribunal or Appeal)',
      ref: '102',
      seenIn: '2025-05-scorecard',
    },
    { label: 'Number of EHCNAs over 20 weeks' },
    { label: 'Number of open assessments over 20 weeks' },
    { label: 'Number of EHC needs assessments waiting over 20 weeks' },
  ],
} satisfies Measure;
