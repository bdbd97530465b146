// Clients of adult social care: a local cut of a national figure that is for ages 18 to 64; steps at the financial year.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'asc-ld-18-25-settled-pct',
  title: 'Share of adults aged 18 to 25 with a learning disability living in their own home or with family',
  section: 'adulthood',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'Out of every 100 young adults aged 18 to 25 with a learning disability who are helped by adult social care, how many live in a home of their own or with their family.',
  numerator:
    'Adult social care clients aged 18 to 25 with a learning disability, living in their own home or with family',
  denominator: 'Adult social care clients aged 18 to 25 with a learning disability as their main reason for support',
  source: 'ASC',
  owner: 'adult-social-care',
  releaseLag: 20,
  priority: 'adulthood',
  relations: [
    {
      kind: 'read-with',
      of: 'asc-ld-18-25-settled-count',
      why: 'the number of people behind the share: it tells whether the share moved because of them or because of the group they are out of',
    },
    {
      kind: 'read-with',
      of: 'ld-18-25-unsettled-count',
      why: 'the two do not make the whole: for some people nobody has recorded where they live',
    },
  ],
  caveats: [
    'It steps where the financial year turns, when the group is drawn afresh: compare within one financial year, or the same month of two.',
    'Whoever has no accommodation recorded counts as not settled.',
    'The national measure of the same name (ASCOF 1G) covers ages 18 to 64 and does not compare.',
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
      label: '% of ASC LD Clients, aged 18-25, living in own accommodation or with family',
      seenIn: '2025-03-scrutiny-supplement',
    },
    { label: '% of adults with learning disabilities (18-25) in settled accommodation' },
  ],
} satisfies CatalogueMeasure;
