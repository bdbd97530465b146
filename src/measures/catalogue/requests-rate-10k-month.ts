// One month's requests: about a twelfth of the yearly rate, and never set beside it.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'requests-rate-10k-month',
  title: 'Requests for an EHC needs assessment in the month, per 10,000 people aged 0 to 24',
  section: 'assessments',
  unit: 'rate-10k',
  polarity: null,
  frequency: 'monthly',
  window: 'month',
  plain:
    'For every 10,000 children and young people who live here, aged up to 24, how many requests for an assessment came in this month.',
  numerator: 'Requests for an EHC needs assessment received in the month',
  denominator: 'Residents aged 0 to 24, in ten thousands',
  source: 'CM + ONS',
  owner: 'performance',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    { kind: 'rate-of', of: 'requests-count', per: 10000, population: 'residents aged 0-24' },
    {
      kind: 'read-with',
      of: 'requests-rate-10k-12m',
      why: 'twelve months of the same; the national figures are for a year and go beside that one only',
    },
  ],
  caveats: [
    'One month of requests: national and regional rates are for a year and about twelve times as high.',
    "A new population estimate shifts every month of it, which is no change in requests: the estimate's year has to be stated.",
  ],
  versions: [
    { version: 1, from: null, meaning: 'As the entry says.', reason: 'As printed in the scorecard of May 2025.' },
  ],
  aliases: [
    {
      label: 'Rate of requests for an Education, Health & Care needs assessment per 10k',
      ref: '90',
      seenIn: '2025-05-scorecard',
    },
  ],
} satisfies CatalogueMeasure;
