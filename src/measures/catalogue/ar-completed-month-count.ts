// The council's decisions of the month, not the meetings.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'ar-completed-month-count',
  title: 'Annual reviews completed by the council in the month',
  section: 'annual-reviews',
  unit: 'count',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'month',
  plain: 'How many yearly plan reviews the council finished in the month, by deciding to keep, change or end the plan.',
  numerator: 'Annual review decisions (maintain, amend or cease) notified by the council in the month',
  denominator: null,
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    { kind: 'read-with', of: 'ar-backlog-count', why: 'whether what was completed was enough to keep up' },
    { kind: 'read-with', of: 'ar-timeliness-month-pct', why: 'how many of those completed were in time' },
  ],
  caveats: [
    'Meetings held by schools are not in it: it counts what the council did after them.',
    'More is better only while there are reviews waiting. In August few meetings have come before.',
    'For a plan to be amended, the decision and the final plan are two dates weeks apart: ask which one completes it.',
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
    { label: 'number of Annual Reviews then completed by the LA', seenIn: '2021-04-performance-report' },
    { label: 'Number of annual reviews completed' },
    { label: 'Number of annual reviews completed in the month' },
  ],
} satisfies CatalogueMeasure;
