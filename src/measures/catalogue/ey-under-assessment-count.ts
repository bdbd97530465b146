// Assessments open at the end of the month for children below Reception.
import type { Measure } from '../measure.ts';

export default {
  id: 'ey-under-assessment-count',
  title: 'Early years children being assessed for an EHC plan',
  section: 'early-years',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'as-at',
  aliases: [
    { label: 'No. of Early Years children under assessment', seenIn: '2025-03-scrutiny-supplement' },
    { label: 'Number of early years children currently under assessment for an EHCP' },
  ],
} satisfies Measure;
