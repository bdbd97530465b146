// Of the practice learning reviews completed in the month.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'plr-collab-pct',
  title: 'Share of practice learning reviews completed together with managers',
  section: 'quality',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'month',
  plain:
    'Plans are looked at again so that staff learn what was done well. This is the share of these reviews that the quality team and the managers did together.',
  numerator: 'Practice learning reviews completed in the month by the quality team and SEND managers together',
  denominator: 'Practice learning reviews of plans completed in the month',
  source: 'QA',
  owner: 'quality',
  releaseLag: 10,
  priority: 'leadership',
  relations: [
    {
      kind: 'read-with',
      of: 'plr-collab-count',
      why: 'it is the count above the line, and how many reviews there were follows from the two',
    },
  ],
  caveats: [
    'Seven to seventeen reviews a month in the one paper that prints it: one review moves it by six to fourteen points.',
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
    { label: '% of EHCP PLRs completed collaboratively', seenIn: '2025-03-scrutiny-supplement' },
    {
      label: '% of EHCP PLRs completed collaboratively (both by QA team & SEND managers combined)',
      seenIn: '2025-03-scrutiny-supplement',
    },
  ],
} satisfies CatalogueMeasure;
