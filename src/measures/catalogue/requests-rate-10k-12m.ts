// Twelve months' requests; the national figure is for a calendar year.
import type { CatalogueMeasure } from '../measure.ts';
import { PEOPLE_0_TO_24, requests } from '../terms.ts';

export default {
  id: 'requests-rate-10k-12m',
  title: 'Requests for an EHC needs assessment in 12 months, per 10,000 people aged 0 to 24',
  section: 'assessments',
  unit: 'rate-10k',
  polarity: null,
  frequency: 'monthly',
  window: 'rolling-12',
  plain:
    'For every 10,000 children and young people who live here, aged up to 24, how many requests for an assessment came in over a year.',
  numerator: 'Requests for an EHC needs assessment received in the 12 months',
  denominator: 'Residents aged 0 to 24, in ten thousands',
  source: 'CM + ONS',
  owner: 'performance',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    {
      kind: 'read-with',
      of: 'requests-rate-10k-month',
      why: 'twelve of its months come near this rate, as long as all of them divide by the same population estimate',
    },
    {
      kind: 'read-with',
      of: 'ehcp-rate-10k',
      why: 'how many plans there are among the same people: many requests and few plans, or the other way round, is the question to ask',
    },
  ],
  caveats: [
    'National figures are for calendar years: only the twelve months to December compare without a remark.',
    'Check how many months were added up: a span written as one year may hold thirteen.',
    'A new population estimate changes the rate while the requests stand still.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason:
        'As told in the words of the scrutiny supplement of March 2025, for a calendar year and for the last 12 months.',
    },
  ],
  aliases: [
    {
      label: 'Rate of Initial request for assessments per 10,000 0-24 year olds',
      seenIn: '2025-03-scrutiny-supplement',
    },
    { label: 'Rate of requests for an EHC needs assessment per 10,000 (rolling 12 months)' },
  ],
  workedOut: {
    formula: { kind: 'rate', top: [requests], residents: PEOPLE_0_TO_24, per: 10000 },
    reading: 'requests of the twelve months that end with this one, over the estimate in use at its end',
    basis: 'Office for National Statistics, mid-year population estimates by single year of age',
    examples: [
      {
        says: 'Twelve months to March 2025 begin on 1 April 2024: thirteen are not a year.',
        rows: {
          request: [
            { receivedOn: '2024-04-01' },
            { person: 'p2', receivedOn: '2025-03-31' },
            { person: 'p3', receivedOn: '2024-03-31' },
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
        says: 'The newer of two estimates, for the requests before it as well.',
        rows: {
          request: [{ receivedOn: '2024-04-01' }, { receivedOn: '2025-03-31' }],
          population: [
            { estimatedOn: '2023-06-30', vintage: '2024 release', age: 0, people: 4000 },
            { estimatedOn: '2023-06-30', vintage: '2024 release', age: 24, people: 6000 },
            { estimatedOn: '2023-06-30', vintage: '2024 release', age: 25, people: 9000 },
            { estimatedOn: '2024-06-30', vintage: '2025 release', age: 0, people: 20000 },
          ],
        },
        period: '2025-03',
        numerator: 2,
        denominator: 20000,
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
