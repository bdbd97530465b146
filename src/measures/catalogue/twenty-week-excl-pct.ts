// SEND Regulations 2014, regulation 13. Plans with an exception leave both sides of the division, so it may be higher or lower than the other.
import type { Measure } from '../measure.ts';

export default {
  id: 'twenty-week-excl-pct',
  title: 'New EHC plans issued within 20 weeks, exceptions left out',
  section: 'assessments',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'month',
  aliases: [
    { label: 'EHCPs issued in 20 weeks (excluding exceptions)' },
    { label: '% of EHCPs issued within 20 weeks (excluding exceptions)' },
    { label: '% of new EHC plans issued within 20 weeks - excluding exceptions' },
    { label: 'Proportion of new EHC plans issued within 20 weeks - excluding exception cases' },
    { label: '% of new EHC plans completed within 20 weeks (excluding exceptions)' },
    { label: '% of EHCPs finalised within 20 weeks (excluding exceptions)' },
    { label: '20 week timeliness (excluding exceptions)' },
  ],
} satisfies Measure;
