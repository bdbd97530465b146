// Six families are asked a month: one answer moves it by seventeen points.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'parent-comms-good-pct',
  title: 'Parents who felt communication with the case officer was good',
  section: 'quality',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'month',
  plain:
    'A few parents are asked each month. This is the share who said that their case officer kept in touch with them well.',
  numerator: 'Parents asked in the month who said that communication with the case officer was good',
  denominator: 'Parents asked in the month (six)',
  source: 'survey',
  owner: 'quality',
  releaseLag: 10,
  priority: 'co-production',
  relations: [
    {
      kind: 'read-with',
      of: 'case-officer-change-pct',
      why: 'families whose officer changes find it harder to stay in touch',
    },
  ],
  caveats: [
    'Six families are asked in a month: one answer moves it by seventeen points, so read several months together.',
    'The families were chosen with the audited plans, not drawn by lot, so they do not speak for all families.',
    'In the scrutiny supplement of March 2025 the row stands one column too far to the right: May is April.',
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
      label: '% parent/carers who felt they had good communication with the Case Officer (out of 6 cases per month)',
      seenIn: '2025-03-scrutiny-supplement',
    },
    {
      label: '% parent/carers who felt they had good communication with the Case Officer (out of 6 cases per mont',
      seenIn: '2025-03-scrutiny-supplement',
    },
    {
      label: '% parent/carers who felt they had good communication with the Case Officer (out of 6 cases per month)',
      ref: '50',
      seenIn: '2025-05-scorecard',
    },
    { label: '% of parents/carers reporting good communication' },
    { label: '% of parents satisfied with communication from their case officer' },
  ],
} satisfies CatalogueMeasure;
