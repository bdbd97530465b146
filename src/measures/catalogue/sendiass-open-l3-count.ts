// High need or high complexity, not both.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'sendiass-open-l3-count',
  title: 'Advice service (SENDIASS): cases open at level 3',
  section: 'advice-service',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'Families can ask a free and impartial service for help. This counts families being helped at the end of the month where either the need or the case is difficult, not both.',
  numerator: 'Cases open at the end of the month at level 3: high need or high complexity, not both',
  denominator: null,
  source: 'SENDIASS',
  owner: 'advice-service',
  releaseLag: 20,
  priority: 'co-production',
  relations: [],
  caveats: [
    'A stock: months are never added up.',
    'Cases move between levels 3 and 4 as they change, so a fall here may be a rise there.',
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
      label: 'No of open cases at L3 (low need/high complexity or high need/low complexity)',
      seenIn: '2025-03-scrutiny-supplement',
    },
    { label: 'Number of SENDIASS open cases at level 3' },
  ],
} satisfies CatalogueMeasure;
