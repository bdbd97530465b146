// Plans that the authority maintains at the end of the month. Falls each August, when plans end with the school year.
import type { Measure } from '../measure.ts';

export default {
  id: 'ehcp-active-count',
  title: 'EHC plans maintained',
  section: 'caseload',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'as-at',
  aliases: [
    { label: 'No. of EHCPs', ref: '1.01', seenIn: '2022-01-scorecard' },
    { label: 'No. of EHCPs', seenIn: '2025-03-scrutiny-supplement' },
    { label: "No. of EHCP's", seenIn: '2025-05-scorecard' },
    { label: 'Number of EHCPs' },
    { label: 'Number of children and young people with an EHCP' },
    { label: 'Total number of EHC plans maintained' },
    { label: 'Number of active EHC plans' },
    { label: 'No. of open EHCPs' },
    { label: 'EHCP caseload' },
    { label: 'Number of EHC plans maintained by the local authority' },
    { label: 'Total EHCPs' },
    { label: 'Number of current EHCPs' },
  ],
} satisfies Measure;
