// A part of those waiting more than 20 weeks.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'waiting-over-30-weeks-count',
  title: 'Children waiting more than 30 weeks for a plan',
  section: 'assessments',
  unit: 'count',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'How many children and young people have waited more than 30 weeks since somebody asked for an assessment and still have no plan. The law allows 20.',
  numerator:
    'Assessments without a final plan or other end, more than 30 weeks (210 days) after the request; those ordered by a tribunal left out',
  denominator: null,
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    { kind: 'subset-of', of: 'over-20-weeks-open-count' },
    {
      kind: 'read-with',
      of: 'twenty-week-incl-pct',
      why: 'a queue of this age can be cleared only by issuing late plans, which lowers that share',
    },
  ],
  caveats: [
    'The paper prints three dates half a year apart and no months between: no trend can be drawn from it.',
    'The paper does not say whether cases ordered by a tribunal are in it. Here it is read as a part of those over 20 weeks, which leaves them out.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason: 'As printed in the scrutiny report of November 2024.',
    },
  ],
  aliases: [{ label: 'EHCP waiting over 30 wks', seenIn: '2024-11-scrutiny-report' }],
} satisfies CatalogueMeasure;
