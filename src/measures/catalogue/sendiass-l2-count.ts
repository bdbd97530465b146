// Closed with information and advice fitted to the family.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'sendiass-l2-count',
  title: 'Advice service (SENDIASS): enquiries answered with tailored advice, level 2',
  section: 'advice-service',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'month',
  plain:
    'Families can ask a free and impartial service for information and advice. This counts questions this month that were answered with advice fitted to the family.',
  numerator: 'New enquiries in the month resolved with information and tailored advice, level 2',
  denominator: null,
  source: 'SENDIASS',
  owner: 'advice-service',
  releaseLag: 20,
  priority: 'co-production',
  relations: [],
  caveats: ['Enquiries, not families: one family may ask several times.'],
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
      label: 'No of new enquiries resolved at L2 (information & tailored advice)',
      seenIn: '2025-03-scrutiny-supplement',
    },
    { label: 'Number of SENDIASS enquiries resolved at level 2' },
  ],
} satisfies CatalogueMeasure;
