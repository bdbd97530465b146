// Locum cover does not fill them.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'vacancy-ep-fte',
  title: 'Educational psychologist posts without a permanent holder',
  section: 'workforce',
  unit: 'fte',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'Educational psychologists write advice for new plans. This says how many full-time jobs have no permanent person in them, counting part-time jobs as parts.',
  numerator:
    'Full-time equivalent of permanent educational psychologist posts without a permanent holder at the end of the month',
  denominator: null,
  source: 'HR',
  owner: 'workforce',
  releaseLag: 20,
  priority: 'leadership',
  relations: [
    { kind: 'read-with', of: 'ep-advice-6wk-pct', why: 'it moves first: advice comes later when posts are empty' },
    { kind: 'read-with', of: 'ep-advice-backlog-count', why: 'advice that is waiting for a psychologist' },
  ],
  caveats: [
    'Locum psychologists do not fill a post: the service may have more hours than this says.',
    'Posts are counted, not hours for advice: traded and tribunal work take their share.',
  ],
  versions: [
    { version: 1, from: null, meaning: 'As the entry says.', reason: 'As printed in the scorecard of May 2025.' },
  ],
  aliases: [
    {
      label: 'No. of permanent vacancies in the Education Psychology Team (FTE)',
      ref: '46',
      seenIn: '2025-05-scorecard',
    },
    { label: 'Educational psychologist vacancies (FTE)' },
    { label: 'EP vacancies (FTE)' },
  ],
} satisfies CatalogueMeasure;
