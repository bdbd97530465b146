// SEND Regulations 2014, regulation 13. Taken on plans issued, so it falls while late ones are cleared: read it beside those still waiting.
import type { Measure } from '../measure.ts';

export default {
  id: 'twenty-week-incl-pct',
  title: 'New EHC plans issued within 20 weeks, exceptions included',
  section: 'assessments',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'month',
  aliases: [
    { label: '% of new EHCPs issued within 20 weeks (including exceptions)', ref: '2.01', seenIn: '2022-01-scorecard' },
    { label: '20 wk timeliness inc exceptions', seenIn: '2024-11-scrutiny-report' },
    { label: '% of new EHCPs issued within 20 weeks (including exceptions)', ref: '101', seenIn: '2025-05-scorecard' },
    { label: '% of EHC plans issued within 20 weeks' },
    { label: '% of EHCPs issued within 20 weeks (including exceptions)' },
    { label: 'EHCPs issued in 20 weeks (including exceptions)' },
    { label: '% of new EHC plans completed within 20 weeks' },
    { label: '% of EHCPs finalised within 20 weeks' },
    { label: 'Proportion of all new EHC plans issued within 20 weeks' },
    { label: 'New EHC plans issued within 20 weeks - including exceptions (all)' },
    { label: '% of new EHC plans completed within 20 weeks (including exceptions)' },
    { label: '% of EHCPs finalised within 20 weeks (including exceptions)' },
    { label: '20 week timeliness (including exceptions)' },
  ],
} satisfies Measure;
