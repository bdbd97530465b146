// Maintained plans for every 10,000 residents aged 0 to 24. A new population estimate moves every month of it.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'ehcp-rate-10k',
  title: 'EHC plans per 10,000 people aged 0 to 24',
  section: 'caseload',
  unit: 'rate-10k',
  polarity: null,
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'How many children and young people have an education, health and care plan, for every 10,000 people under 25 who live here. It lets places of different sizes be set side by side.',
  numerator: 'EHC plans maintained by the authority on the last day of the month',
  denominator: 'Residents aged 0 to 24, by the mid-year population estimate in use, for every 10,000',
  source: 'CM + ONS',
  owner: 'performance',
  releaseLag: 10,
  priority: 'pathway',
  relations: [{ kind: 'rate-of', of: 'ehcp-active-count', per: 10000, population: 'residents aged 0-24' }],
  caveats: [
    'A new population estimate moves every month that is worked out again with it: say which estimate stands behind the figure.',
    'Months worked out with one population all move in step with the number of plans, so the rate says nothing that the number does not, except beside other places.',
    'A rate of plans in force is not to be set beside a rate of requests or of new plans, which count what happens over a time.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'Plans in force at the end of the month over the population aged 0 to 24, not the school population.',
      reason:
        'The rate that scorecards print first; the population behind it is not named in them, and 0 to 24 is the age span that plans can cover.',
    },
  ],
  aliases: [
    { label: 'Rate of EHCPs Per 10k', seenIn: '2025-05-scorecard' },
    { label: "Rate of BCP maintained EHCP's per 10k", ref: '10', seenIn: '2025-05-scorecard' },
    { label: 'Rate of EHC plans per 10,000 0-24 population' },
    { label: 'EHCPs per 10,000 population aged 0-24' },
    { label: 'Rate of EHCPs per 10,000' },
    { label: 'EHCP rate per 10,000' },
  ],
} satisfies CatalogueMeasure;
