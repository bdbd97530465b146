// Printed, and never filled.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'y9-iag-pct',
  title: 'Year 9 plan holders given independent careers advice',
  section: 'adulthood',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'month',
  plain:
    'Out of every 100 Year 9 pupils with an education, health and care plan, how many were given careers advice by somebody independent of their school.',
  numerator: 'Year 9 plan holders who received independent careers information, advice and guidance',
  denominator: 'Year 9 plan holders',
  source: 'CM',
  owner: 'adulthood',
  releaseLag: 10,
  priority: 'adulthood',
  relations: [
    {
      kind: 'read-with',
      of: 'y9-plans-pfa-amended-pct',
      why: 'what the advice should lead to: outcomes for adulthood in the plan',
    },
    { kind: 'read-with', of: 'neet-ehcp-16-18-pct', why: 'where these young people are some years on' },
  ],
  caveats: [
    'The row has been printed and never filled: schools hold the record, and no regular return of it is known.',
    'Whether a group talk counts, or only a personal interview, is not stated.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason: 'Printed without figures in the scrutiny supplement of March 2025.',
    },
  ],
  aliases: [{ label: '% of Year 9 CYP who received independent IAG', seenIn: '2025-03-scrutiny-supplement' }],
} satisfies CatalogueMeasure;
