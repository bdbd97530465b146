// People in adult social care matched to a maintained plan.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'asc-clients-18-25-ehcp-count',
  title: 'Adult social care clients aged 18 to 25 with an EHC plan',
  section: 'adulthood',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'How many young adults aged 18 to 25 get help from adult social care and also have an education, health and care plan.',
  numerator: 'Adult social care clients aged 18 to 25 matched to an active plan of the council',
  denominator: null,
  source: 'CM + ASC',
  owner: 'adult-social-care',
  releaseLag: 20,
  priority: 'adulthood',
  relations: [
    { kind: 'subset-of', of: 'ehcp-active-count' },
    {
      kind: 'read-with',
      of: 'asc-open-18-25-count',
      why: 'the same age in adult social care, whether they have a plan or not: a large change in one and none in the other points at the matching',
    },
  ],
  caveats: [
    'It rests on matching two systems: one month without a match on name or number loses people who are still there.',
    'It falls every August and September, when plans end with the academic year.',
    'A month far from both its neighbours is more likely a slip of the keyboard than a change.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason: 'As printed in the scrutiny supplement of March 2025.',
    },
  ],
  aliases: [{ label: 'No. of ASC Clients, aged 18-25, who have an EHCP', seenIn: '2025-03-scrutiny-supplement' }],
} satisfies CatalogueMeasure;
