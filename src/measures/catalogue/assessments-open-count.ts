// Open at the end of the month. Papers do not say whether requests still undecided are in it.
import type { Measure } from '../measure.ts';

export default {
  id: 'assessments-open-count',
  title: 'EHC needs assessments under way',
  section: 'assessments',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'as-at',
  aliases: [
    { label: 'No. EHCNA (currently under assessment)', seenIn: '2025-03-scrutiny-supplement' },
    { label: 'Number of open EHC needs assessments' },
    { label: 'Number of children currently under assessment' },
    { label: 'No. of EHCNAs in progress' },
  ],
} satisfies Measure;
