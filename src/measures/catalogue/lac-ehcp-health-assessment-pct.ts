// The one paper that prints it calls 70.7% overdue too low: until its owner says which way it runs, nothing is judged.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'lac-ehcp-health-assessment-pct',
  title: 'Looked-after children with a plan: health assessments overdue',
  section: 'health',
  unit: 'percent',
  polarity: null,
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'Children in care have their health checked every year, twice a year when very young. This is the share of those with an education, health and care plan whose check is overdue.',
  numerator: 'Looked-after children with an EHC plan whose health assessment is overdue at the end of the month',
  denominator: 'Looked-after children with an EHC plan',
  source: 'CSC',
  owner: 'social-care',
  releaseLag: 20,
  priority: 'pathway',
  relations: [{ kind: 'read-with', of: 'ehcp-lac-count', why: 'it is what the percentage is out of' }],
  caveats: [
    'The one paper that prints it calls 70.7% overdue “too low”: overdue or up to date may be meant, so no direction is judged until its owner says.',
    'Assessments made in another area reach the record late, so the figure is too high at first.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason: 'As printed in the performance report of April 2021.',
    },
  ],
  aliases: [
    {
      label: 'percentage of children in care with an EHCP who have an overdue health assessment',
      seenIn: '2021-04-performance-report',
    },
  ],
} satisfies CatalogueMeasure;
