// SEND Regulations 2014, regulation 13. Plans with an exception leave both sides of the division, so it may be higher or lower than the other.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'twenty-week-excl-pct',
  title: 'New EHC plans issued within 20 weeks, exceptions left out',
  section: 'assessments',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'month',
  plain:
    'A new education, health and care plan should be ready 20 weeks after somebody asks for an assessment, unless the law allows an exception. This is how many of every 100 new plans without an exception were ready in time.',
  numerator: 'New plans issued in the month without an exception, within 20 weeks (140 days) of the request',
  denominator: 'New plans issued in the month without an exception',
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    {
      kind: 'read-with',
      of: 'twenty-week-incl-pct',
      why: 'the same with exceptions kept in on both sides, which is the figure most papers print',
    },
    {
      kind: 'read-with',
      of: 'over-20-weeks-open-count',
      why: 'it counts plans issued; those still waiting are only there',
    },
  ],
  caveats: [
    'Plans with an exception leave both sides, so it can be higher or lower than the figure that keeps them in.',
    'It stands or falls with how carefully exceptions are recorded: where most plans carry one, little is left to measure.',
    'Only the exceptions named in the regulations count; a shortage of staff is none of them.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason:
        'Not printed in the papers read; kept so that the national figure of this name has something to be set beside.',
    },
  ],
  aliases: [
    { label: 'EHCPs issued in 20 weeks (excluding exceptions)' },
    { label: '% of EHCPs issued within 20 weeks (excluding exceptions)' },
    { label: '% of new EHC plans issued within 20 weeks - excluding exceptions' },
    { label: 'Proportion of new EHC plans issued within 20 weeks - excluding exception cases' },
    { label: '% of new EHC plans completed within 20 weeks (excluding exceptions)' },
    { label: '% of EHCPs finalised within 20 weeks (excluding exceptions)' },
    { label: '20 week timeliness (excluding exceptions)' },
  ],
} satisfies CatalogueMeasure;
