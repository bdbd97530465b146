// A mean, which a few old cases cleared at once pull up: the median belongs beside it.
import type { Measure } from '../measure.ts';

export default {
  id: 'ar-maintain-avg-weeks',
  title: 'Average time from review meeting to a decision to keep the plan as it is',
  section: 'annual-reviews',
  unit: 'weeks',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'month',
  aliases: [{ label: 'Average number of weeks to issue a maintain decision after annual review' }],
} satisfies Measure;
