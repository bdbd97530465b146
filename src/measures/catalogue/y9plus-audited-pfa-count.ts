// Printed, and never filled.
import type { Measure } from '../measure.ts';

export default {
  id: 'y9plus-audited-pfa-count',
  title: 'Plans from Year 9 up audited where preparing for adulthood was considered',
  section: 'adulthood',
  unit: 'count',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'month',
  aliases: [
    {
      label: 'No. of EHCPs audited for Yr9+ where PfA has been considered in the assessment',
      ref: '31.08',
      seenIn: '2022-01-scorecard',
    },
  ],
} satisfies Measure;
