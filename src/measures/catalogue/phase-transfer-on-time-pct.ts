// Before 15 February, and before 31 March for moves after school (regulation 18). A plan that names a type of school is final too, and is shown apart.
import type { Measure } from '../measure.ts';

export default {
  id: 'phase-transfer-on-time-pct',
  title: 'Phase-transfer plans finalised on time',
  section: 'annual-reviews',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'annual',
  window: 'year',
  aliases: [
    { label: 'finalising EHCPs for February 15th phase transfer deadline', seenIn: '2025-03-scrutiny-supplement' },
    { label: '% of phase transfer plans finalised by 15 February' },
    { label: '% of phase transfer EHCPs issued by the statutory deadline' },
    { label: '% of phase transfers completed on time' },
  ],
} satisfies Measure;
