// Printed, and never filled.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'y9-plans-pfa-amended-pct',
  title: 'Year 9 plans amended to hold outcomes for adulthood',
  section: 'adulthood',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'month',
  plain:
    'Out of every 100 Year 9 pupils with an education, health and care plan, how many had their plan changed to say what they want for adult life.',
  numerator: 'Year 9 plans amended to include outcomes for preparing for adulthood',
  denominator: 'Year 9 plans',
  source: 'CM',
  owner: 'adulthood',
  releaseLag: 10,
  priority: 'adulthood',
  relations: [
    {
      kind: 'read-with',
      of: 'y9-iag-pct',
      why: 'advice about courses and work comes before outcomes can be written well',
    },
    { kind: 'read-with', of: 'ar-ncy9-sen-attended-pct', why: 'the reviews in which such outcomes are first raised' },
  ],
  caveats: [
    'The row has been printed and never filled: whether it would be counted by month or through the academic year is not settled.',
    'A plan that held such outcomes before Year 9 needs no amendment and would count as a miss.',
    'Reviews from Year 9 on must consider adulthood in any case; this asks whether it reached the plan.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason: 'Printed without figures in the scrutiny supplement of March 2025.',
    },
  ],
  aliases: [{ label: '% of Year 9 EHCPs amended to include PFA outcomes', seenIn: '2025-03-scrutiny-supplement' }],
} satisfies CatalogueMeasure;
