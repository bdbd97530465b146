// Closed with information alone.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'sendiass-l1-count',
  title: 'Advice service (SENDIASS): enquiries answered with information, level 1',
  section: 'advice-service',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'month',
  plain:
    'Families can ask a free and impartial service for information and advice. This counts questions this month that were answered with information alone.',
  numerator: 'New enquiries in the month resolved with information, level 1',
  denominator: null,
  source: 'SENDIASS',
  owner: 'advice-service',
  releaseLag: 20,
  priority: 'co-production',
  relations: [
    {
      kind: 'read-with',
      of: 'sendiass-l2-count',
      why: 'the next level up: both together are the enquiries that needed no officer',
    },
  ],
  caveats: [
    'Enquiries, not families: one family may ask several times.',
    'More may mean more worry or a service that is easier to find, so neither way is judged.',
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
    { label: 'No of new enquiries resolved at L1 (information)', seenIn: '2025-03-scrutiny-supplement' },
    { label: 'Number of SENDIASS enquiries resolved at level 1' },
  ],
} satisfies CatalogueMeasure;
