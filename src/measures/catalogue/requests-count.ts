// Requests received in the month, also where a child was brought to the council's attention; duplicates left out.
import type { Measure } from '../measure.ts';

export default {
  id: 'requests-count',
  title: 'Requests for an EHC needs assessment',
  section: 'assessments',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'month',
  aliases: [
    { label: 'No. of requests for EHC assessment', ref: '1.03', seenIn: '2022-01-scorecard' },
    { label: 'No. of requests for EHC assessment', seenIn: '2025-03-scrutiny-supplement' },
    { label: 'requests for EHCNA' },
    { label: 'Number of EHC needs assessment requests' },
    { label: 'Number of requests for an EHC needs assessment received' },
    { label: 'Number of EHCNA requests received in the month' },
    { label: 'Number of new requests for EHC needs assessment' },
    { label: 'New requests for statutory assessment' },
    { label: 'Number of initial requests for an EHC plan' },
    { label: 'Number of EHCNA requests received' },
  ],
} satisfies Measure;
