// Children due to start Reception next September; a new cohort takes over each September.
import type { Measure } from '../measure.ts';

export default {
  id: 'rising5-sen-support-count',
  title: 'Children due to start Reception, with SEN support',
  section: 'early-years',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'cohort-academic',
  aliases: [{ label: "No. of 'Rising 5yr olds' SEN Support", seenIn: '2025-03-scrutiny-supplement' }],
} satisfies Measure;
