// A mean, which a few old cases cleared at once pull up: the median belongs beside it.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'ar-maintain-avg-weeks',
  title: 'Average time from review meeting to a decision to keep the plan as it is',
  section: 'annual-reviews',
  unit: 'weeks',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'month',
  plain:
    'When a yearly review finds that a plan can stay as it is, the family should be told within four weeks of the meeting. This is how many weeks it took on average.',
  numerator:
    'Mean of the weeks from review meeting to the notice of a decision to maintain, for notices sent in the month',
  denominator: null,
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    {
      kind: 'read-with',
      of: 'ar-timeliness-month-pct',
      why: 'the law gives four weeks; that share says how many kept to them, this mean how far off the others were',
    },
    {
      kind: 'read-with',
      of: 'ar-backlog-count',
      why: 'deciding old reviews lengthens the mean while the backlog falls',
    },
  ],
  caveats: [
    'A few very old reviews decided at once pull the mean far up: the median belongs beside it.',
    'It covers reviews that change nothing in the plan; amendments take longer and are not here.',
    'A month without such a decision has no average.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason: 'As told in the words of the scrutiny supplement of March 2025.',
    },
  ],
  aliases: [{ label: 'Average number of weeks to issue a maintain decision after annual review' }],
} satisfies CatalogueMeasure;
