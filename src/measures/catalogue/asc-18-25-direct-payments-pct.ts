// Of the adult social care clients of that age with both disabilities.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'asc-18-25-direct-payments-pct',
  title: 'Adults aged 18 to 25 with learning and physical disabilities receiving direct payments',
  section: 'adulthood',
  unit: 'percent',
  polarity: null,
  frequency: 'monthly',
  window: 'as-at',
  plain:
    "Out of every 100 young adults aged 18 to 25 with learning and physical disabilities, how many are given money to arrange their own support. More is not always better: it is each person's choice.",
  numerator: 'Adults aged 18 to 25 with a learning and a physical disability who receive a direct payment',
  denominator: 'Adults aged 18 to 25 with a learning and a physical disability in adult social care',
  source: 'ASC',
  owner: 'adult-social-care',
  releaseLag: 20,
  priority: 'adulthood',
  relations: [
    {
      kind: 'read-with',
      of: 'asc-open-18-25-count',
      why: 'how many people of that age there are who could be offered a direct payment',
    },
  ],
  caveats: [
    'The label can be read as people with both disabilities or with either: the two groups differ greatly in size.',
    'A direct payment is a choice, so no direction is judged.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'Read as people with both disabilities.',
      reason: 'As printed in the scrutiny supplement of March 2025.',
    },
  ],
  aliases: [
    {
      label: '% of adults with learning and physical disabilities (18-25) who have direct payments',
      seenIn: '2025-03-scrutiny-supplement',
    },
  ],
} satisfies CatalogueMeasure;
