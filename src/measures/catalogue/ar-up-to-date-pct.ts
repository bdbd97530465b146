// The meeting was held within the year. The law's twelve months run to the end of the review, not to its meeting.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'ar-up-to-date-pct',
  title: 'Plan holders whose annual review meeting is up to date',
  section: 'annual-reviews',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'Each plan must be looked at again every year. This is how many of every 100 children and young people with a plan have had their review meeting within the last 12 months.',
  numerator: "Active plans whose last review meeting was held within 12 months before the month's end",
  denominator: 'Active plans that are due a review, new plans in their first year left out',
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    {
      kind: 'read-with',
      of: 'ar-backlog-count',
      why: 'meetings can all be held while what follows them is not done: that is only there',
    },
    { kind: 'read-with', of: 'ar-timeliness-month-pct', why: 'whether the council answered in time after the meeting' },
  ],
  caveats: [
    "A meeting held is not a review finished: the law's twelve months end with the council's decision, so this figure can be high while decisions are months late.",
    'Meetings are known when schools send their report: recent months rise afterwards.',
    'Whether plans less than a year old are in the number it divides by is not stated.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason: 'As printed in the performance report of April 2021 and the scorecard of January 2022.',
    },
  ],
  aliases: [
    {
      label: '% of ECHP children with an up to date Annual Review (meeting held)',
      ref: '12.01',
      seenIn: '2022-01-scorecard',
    },
    { label: 'completion of Annual Review meetings by schools', seenIn: '2021-04-performance-report' },
    { label: '% of EHCPs with an up to date annual review' },
    { label: '% of EHC plans reviewed within the last 12 months' },
    { label: '% of EHCPs with an annual review in the last 12 months' },
  ],
} satisfies CatalogueMeasure;
