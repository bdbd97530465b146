// Out of six to eleven audits a month: one moves it by ten points and more.
import type { Measure } from '../measure.ts';

export default {
  id: 'audits-good-pct',
  title: 'Plans audited and judged good or outstanding',
  section: 'quality',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'month',
  aliases: [
    { label: '% of case audits judged as good/outstanding', ref: '14.01', seenIn: '2022-01-scorecard' },
    { label: '% of case audits judged as good/outstanding', seenIn: '2025-03-scrutiny-supplement' },
    { label: '% of case audits judged as good/outstanding', ref: '49', seenIn: '2025-05-scorecard' },
    { label: '% of EHCP audits graded good or outstanding' },
    { label: '% of audited EHCPs judged good or better' },
    { label: '% of EHCPs quality assured as good or better' },
    { label: '% of EHC plans quality assured as good or outstanding' },
  ],
} satisfies Measure;
