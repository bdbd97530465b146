// Living in hospital or in residential care.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'ld-18-25-unsettled-count',
  title: 'Adults aged 18 to 25 with a learning disability in unsettled accommodation',
  section: 'adulthood',
  unit: 'count',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'How many young adults aged 18 to 25 with a learning disability live in a hospital or a care home rather than in a home of their own.',
  numerator: 'Adults aged 18 to 25 with a learning disability living in hospital or in residential care',
  denominator: null,
  source: 'ASC',
  owner: 'adult-social-care',
  releaseLag: 20,
  priority: 'adulthood',
  relations: [
    {
      kind: 'read-with',
      of: 'asc-ld-18-25-settled-count',
      why: 'one person who moves out of a hospital or a care home should lower this figure and raise that one',
    },
  ],
  caveats: [
    'The label names hospital and residential care only; the national definition of unsettled accommodation is wider.',
    'For a young person who chose a residential college the word unsettled does not fit: ask how such places are recorded.',
    'So few people that a single move shows.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason: 'As printed in the scrutiny supplement of March 2025.',
    },
  ],
  aliases: [
    {
      label: 'No. of adults with learning disabilities (18-25) in unsettled accommodation (hospital / residential)',
      seenIn: '2025-03-scrutiny-supplement',
    },
  ],
} satisfies CatalogueMeasure;
