// The part of all requests that a split by primary, secondary and post-16 leaves out.
import type { Measure } from '../measure.ts';

export default {
  id: 'ey-ehcna-received-count',
  title: 'Requests for an EHC needs assessment, early years',
  section: 'early-years',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'month',
  aliases: [
    { label: 'No. of EHCNAs received (monthly) for Early Years children', seenIn: '2025-03-scrutiny-supplement' },
    { label: 'No. of EHCNA requests received - early years' },
    { label: 'Number of early years requests for EHC needs assessment' },
    { label: 'no of above - early years', under: 'No. of requests for EHC assessment' },
    { label: 'early years', under: 'No. of requests for EHC assessment' },
  ],
} satisfies Measure;
