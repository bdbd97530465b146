// The two levels together.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'sendiass-open-l3l4-count',
  title: 'Advice service (SENDIASS): complex cases open, levels 3 and 4',
  section: 'advice-service',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'Families can ask a free and impartial service for help. This counts all families who had their own officer at the end of the month.',
  numerator: 'Cases open at the end of the month at level 3 or level 4',
  denominator: null,
  source: 'SENDIASS',
  owner: 'advice-service',
  releaseLag: 20,
  priority: 'co-production',
  relations: [{ kind: 'sum-of', of: ['sendiass-open-l3-count', 'sendiass-open-l4-count'] }],
  caveats: [
    'A stock: months are never added up.',
    'Some papers print the two levels and some only the sum: May 2024 is 280 in one and 198 and 82 in the other.',
  ],
  versions: [
    { version: 1, from: null, meaning: 'As the entry says.', reason: 'As printed in the scorecard of May 2025.' },
  ],
  aliases: [
    { label: 'SENDIASS - No. of open cases at L3 and L4 (complex cases)', seenIn: '2025-05-scorecard' },
    {
      label:
        'Special Educational Needs & Disabilities Information & Advice Support Service - No. of open cases at L3 and L4 (complex cases)',
      ref: '55',
      seenIn: '2025-05-scorecard',
    },
  ],
} satisfies CatalogueMeasure;
