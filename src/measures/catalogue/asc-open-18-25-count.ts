// Papers call it the adult social care teams or the preparing for adulthood team and print the same figures.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'asc-open-18-25-count',
  title: 'Young adults open to the preparing for adulthood team',
  section: 'adulthood',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'How many young adults aged 18 to 25 are being helped by adult social care or its team for preparing for adulthood.',
  numerator: 'People aged 18 to 25 with an open case in adult social care or its preparing for adulthood team',
  denominator: null,
  source: 'ASC',
  owner: 'adult-social-care',
  releaseLag: 20,
  priority: 'adulthood',
  relations: [
    { kind: 'read-with', of: 'asc-clients-18-25-ehcp-count', why: 'those of them who also have a plan' },
    {
      kind: 'read-with',
      of: 'ar-y10-specialist-pfa-attended-pct',
      why: 'work that the preparing for adulthood team does before a young person is open to it',
    },
  ],
  caveats: [
    'Papers name two different groups, a team and a whole service, and print the same figures for them: ask which it is before quoting either name.',
    'The same figure for months on end is more likely carried forward than counted.',
    'Young people under 18 whom the team works with are in the name of one label and not in the figures.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason:
        'First printed in the scorecard of January 2022, for children and young people open to the preparing for adulthood team, without figures.',
    },
    {
      version: 2,
      from: '2024-04',
      meaning: 'People aged 18 to 25 open to the adult social care teams.',
      reason:
        'The first figures, in the scrutiny supplement of March 2025. The scorecard of May 2025 names the preparing for adulthood team again with the same figures where the two overlap: other words, so no further version.',
      areas: ['E06000058'],
    },
  ],
  aliases: [
    { label: 'No. of C&YP open to PfA team', ref: '31.07', seenIn: '2022-01-scorecard' },
    { label: 'No. of adults open to ASC teams aged 18-25', seenIn: '2025-03-scrutiny-supplement' },
    {
      label: 'No. of Children & Young People open to Preparing for Adulthood (PfA) team',
      ref: '119',
      seenIn: '2025-05-scorecard',
    },
  ],
} satisfies CatalogueMeasure;
