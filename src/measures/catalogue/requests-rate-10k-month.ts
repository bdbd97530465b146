// One month's requests: about a twelfth of the yearly rate, and never set beside it.
import type { CatalogueMeasure } from '../measure.ts';
import { PEOPLE_0_TO_24, requests } from '../terms.ts';

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
  workedOut: {
    formula: { kind: 'rate', top: [requests], residents: PEOPLE_0_TO_24, per: 10000 },
    reading:
      'by the latest estimate that is as at the end of the month or earlier, and of two releases of it by the later one',
    basis: 'Office for National Statistics, mid-year population estimates by single year of age',
    examples: [
      {
        says: 'Two requests of the month among 10,000 residents.',
        rows: {
          request: [
            { receivedOn: '2025-03-01' },
            { person: 'p2', receivedOn: '2025-03-31' },
            { person: 'p3', receivedOn: '2025-04-01' },
          ],
          population: [
            { estimatedOn: '2023-06-30', vintage: '2024 release', age: 0, people: 4000 },
            { estimatedOn: '2023-06-30', vintage: '2024 release', age: 24, people: 6000 },
            { estimatedOn: '2023-06-30', vintage: '2024 release', age: 25, people: 9000 },
          ],
        },
        period: '2025-03',
        numerator: 2,
        denominator: 10000,
        value: 2,
      },
      {
        says: 'The estimate of 30 June is in use from June on, for the whole month.',
        rows: {
          request: [{ receivedOn: '2024-06-03' }],
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
        says: 'A ward or one sex is a part of the whole and not added to it.',
        rows: {
          request: [{ receivedOn: '2024-03-04' }],
          population: [
            { estimatedOn: '2023-06-30', vintage: '2024 release', age: 0, people: 4000 },
            { estimatedOn: '2023-06-30', vintage: '2024 release', age: 24, people: 6000 },
            { estimatedOn: '2023-06-30', vintage: '2024 release', age: 25, people: 9000 },
            { estimatedOn: '2023-06-30', vintage: '2024 release', age: 0, ward: 'E05000001', people: 300 },
            { estimatedOn: '2023-06-30', vintage: '2024 release', age: 0, sex: 'F', people: 1900 },
          ],
        },
        period: '2024-03',
        numerator: 1,
        denominator: 10000,
        value: 1,
      },
      {
        says: 'Without an estimate there is no rate.',
        rows: { request: [{ receivedOn: '2025-03-01' }] },
        period: '2025-03',
        numerator: 1,
        value: null,
      },
    ],
  },
} satisfies CatalogueMeasure;
