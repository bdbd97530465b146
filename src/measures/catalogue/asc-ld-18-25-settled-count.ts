// The number behind the share of the same name.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'asc-ld-18-25-settled-count',
  title: 'Adults aged 18 to 25 with a learning disability living in their own home or with family',
  section: 'adulthood',
  unit: 'count',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'How many young adults aged 18 to 25 with a learning disability, helped by adult social care, live in a home of their own or with their family.',
  numerator:
    'Adult social care clients aged 18 to 25 with a learning disability, living in their own home or with family',
  denominator: null,
  source: 'ASC',
  owner: 'adult-social-care',
  releaseLag: 20,
  priority: 'adulthood',
  relations: [
    {
      kind: 'read-with',
      of: 'asc-ld-18-25-settled-pct',
      why: 'the share that this number stands behind; the two should point the same way unless the group itself grew or shrank',
    },
    {
      kind: 'read-with',
      of: 'ld-18-25-unsettled-count',
      why: 'the two do not make the whole: for some people nobody has recorded where they live',
    },
  ],
  caveats: [
    'It can fall because people turn 26 or leave adult social care, which is no change in where anybody lives.',
    'The matching share is printed in another part of the same paper: check that they move together.',
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
      label: 'No. of ASC LD Clients, aged 18-25, living in own accommodation or with family',
      seenIn: '2025-03-scrutiny-supplement',
    },
  ],
} satisfies CatalogueMeasure;
