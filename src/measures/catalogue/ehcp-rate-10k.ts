// Maintained plans for every 10,000 residents aged 0 to 24. A new population estimate moves every month of it.
import type { CatalogueMeasure } from '../measure.ts';
import { PEOPLE_0_TO_24, plansInForce } from '../terms.ts';

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
  workedOut: {
    formula: { kind: 'rate', top: [plansInForce], residents: PEOPLE_0_TO_24, per: 10000 },
    reading:
      'by the latest estimate that is as at the end of the month or earlier, and of two releases of it by the later one',
    basis: 'Office for National Statistics, mid-year population estimates by single year of age',
    examples: [
      {
        says: 'One plan among 10,000 residents aged 0 to 24; those aged 25 are not among them.',
        rows: {
          plan: [{ startedOn: '2024-01-15', issuedOn: '2024-01-15' }],
          population: [
            { estimatedOn: '2023-06-30', vintage: '2024 release', age: 0, people: 4000 },
            { estimatedOn: '2023-06-30', vintage: '2024 release', age: 24, people: 6000 },
            { estimatedOn: '2023-06-30', vintage: '2024 release', age: 25, people: 9000 },
          ],
        },
        period: '2025-03',
        numerator: 1,
        denominator: 10000,
        value: 1,
      },
      {
        says: 'An estimate that is as at a day after the end of the month is not used for it.',
        rows: {
          plan: [{ startedOn: '2024-01-15', issuedOn: '2024-01-15' }],
          population: [
            { estimatedOn: '2023-06-30', vintage: '2024 release', age: 0, people: 4000 },
            { estimatedOn: '2023-06-30', vintage: '2024 release', age: 24, people: 6000 },
            { estimatedOn: '2023-06-30', vintage: '2024 release', age: 25, people: 9000 },
            { estimatedOn: '2024-06-30', vintage: '2025 release', age: 0, people: 20000 },
          ],
        },
        period: '2024-05',
        numerator: 1,
        denominator: 10000,
        value: 1,
      },
      {
        says: 'On its very day the newer estimate is in use.',
        rows: {
          plan: [{ startedOn: '2024-01-15', issuedOn: '2024-01-15' }],
          population: [
            { estimatedOn: '2023-06-30', vintage: '2024 release', age: 0, people: 4000 },
            { estimatedOn: '2023-06-30', vintage: '2024 release', age: 24, people: 6000 },
            { estimatedOn: '2023-06-30', vintage: '2024 release', age: 25, people: 9000 },
            { estimatedOn: '2024-06-30', vintage: '2025 release', age: 0, people: 20000 },
          ],
        },
        period: '2024-06',
        numerator: 1,
        denominator: 20000,
        value: 0.5,
      },
      {
        says: 'Of two releases of one estimate the later one stands, and every month is worked out with it.',
        rows: {
          plan: [{ startedOn: '2024-01-15', issuedOn: '2024-01-15' }],
          population: [
            { estimatedOn: '2023-06-30', vintage: '2024 release', age: 0, people: 4000 },
            { estimatedOn: '2023-06-30', vintage: '2024 release', age: 24, people: 6000 },
            { estimatedOn: '2023-06-30', vintage: '2024 release', age: 25, people: 9000 },
            { estimatedOn: '2023-06-30', vintage: '2025 release', age: 0, people: 5000 },
            { estimatedOn: '2023-06-30', vintage: '2025 release', age: 24, people: 7500 },
          ],
        },
        period: '2024-05',
        numerator: 1,
        denominator: 12500,
        value: 0.8,
      },
      {
        says: 'Without an estimate as early as the month there is no rate.',
        rows: {
          plan: [{ startedOn: '2024-01-15', issuedOn: '2024-01-15' }],
          population: [{ estimatedOn: '2024-06-30', vintage: '2025 release', age: 0, people: 20000 }],
        },
        period: '2024-05',
        numerator: 1,
        value: null,
      },
    ],
  },
} satisfies CatalogueMeasure;
