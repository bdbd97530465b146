// Registered and not concluded.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'appeals-ongoing-count',
  title: 'Appeals open',
  section: 'disputes',
  unit: 'count',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'as-at',
  plain: 'How many appeals to the tribunal are still going on.',
  numerator: 'Appeals registered and not concluded',
  denominator: null,
  source: 'tribunal',
  owner: 'disputes',
  releaseLag: 10,
  priority: 'co-production',
  relations: [
    {
      kind: 'read-with',
      of: 'appeals-registered-month-count',
      why: 'what comes in; what goes out, appeals concluded, is in no row',
    },
    { kind: 'read-with', of: 'appeals-conceded-pct', why: 'how those that are over ended' },
  ],
  caveats: [
    'An appeal is over when the tribunal has sent its order or agreed to the end; a concession alone leaves it open.',
    'It grows when the tribunal is slow as well as when more families appeal.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason: 'As told in the words of the performance report of April 2021.',
    },
  ],
  aliases: [
    { label: 'tribunal cases are ongoing currently', seenIn: '2021-04-performance-report' },
    { label: 'Number of open appeals' },
    { label: 'Number of ongoing tribunal appeals' },
    { label: 'Number of live SEND tribunal appeals' },
  ],
} satisfies CatalogueMeasure;
