// Those that the quality team did itself are left out.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'plr-moderated-count',
  title: 'Practice learning reviews moderated together',
  section: 'quality',
  unit: 'count',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'month',
  plain:
    'After a plan is looked at again, a second person may check the grade. This counts the reviews where that was done together.',
  numerator:
    'Practice learning reviews of plans moderated together in the month, those done by the quality team left out',
  denominator: null,
  source: 'QA',
  owner: 'quality',
  releaseLag: 10,
  priority: 'leadership',
  relations: [],
  caveats: [
    'Reviews that the quality team did itself are left out, so it is not a part of all reviews completed together.',
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
      label: 'No of EHCP PLRs moderated collaboratively (does not include audits done by QA team)',
      seenIn: '2025-03-scrutiny-supplement',
    },
  ],
} satisfies CatalogueMeasure;
