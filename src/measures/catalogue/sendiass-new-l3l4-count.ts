// Families who need an officer's direct support.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'sendiass-new-l3l4-count',
  title: 'Advice service (SENDIASS): new cases given an officer, levels 3 and 4',
  section: 'advice-service',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'month',
  plain:
    'Families can ask a free and impartial service for help. This counts families this month who were given their own officer because they needed more than advice.',
  numerator: 'New cases in the month allocated to an officer for direct support, levels 3 and 4',
  denominator: null,
  source: 'SENDIASS',
  owner: 'advice-service',
  releaseLag: 20,
  priority: 'co-production',
  relations: [
    {
      kind: 'read-with',
      of: 'sendiass-open-l3l4-count',
      why: 'new cases fill the open ones; how many closed follows from the two',
    },
  ],
  caveats: ['What the service takes on depends on its officers too: a low month may be a full team.'],
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
      label: 'No of new cases allocated to an Officer (L3 & L4 direct support required)',
      seenIn: '2025-03-scrutiny-supplement',
    },
  ],
} satisfies CatalogueMeasure;
