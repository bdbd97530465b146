// Actions of the plan in each state on a day.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'improvement-actions-rag',
  title: 'Improvement plan actions by state of progress',
  section: 'engagement',
  unit: 'count',
  polarity: null,
  frequency: 'irregular',
  window: 'as-at',
  plain: 'The plan to make things better is made of many actions. This counts them by how each is going.',
  numerator: 'Actions of the improvement plan in a state of progress on the day',
  denominator: null,
  source: 'programme',
  owner: 'programme',
  releaseLag: 10,
  priority: 'leadership',
  relations: [],
  caveats: [
    'One figure for each state: papers must say which state they count.',
    'Actions done say nothing yet of what became better for children.',
    'The number of actions changes as the plan does: 143 in November 2024.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason: 'As said in words in the scrutiny report of November 2024.',
    },
  ],
  aliases: [{ label: 'Improvement plan actions' }],
} satisfies CatalogueMeasure;
