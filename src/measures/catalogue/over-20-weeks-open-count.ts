// Open past the twentieth week; those that follow a tribunal's order have a clock of their own and are left out.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'over-20-weeks-open-count',
  title: 'Children waiting more than 20 weeks for a plan',
  section: 'assessments',
  unit: 'count',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'How many children and young people have waited more than 20 weeks since somebody asked for an assessment and still have no plan.',
  numerator:
    'Assessments without a final plan or other end, more than 20 weeks (140 days) after the request, at the end of the month; those ordered by a tribunal left out',
  denominator: null,
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    {
      kind: 'read-with',
      of: 'twenty-week-incl-pct',
      why: 'issuing the plans of those who wait longest shortens this queue and lowers that share for a month or two',
    },
    { kind: 'read-with', of: 'waiting-over-30-weeks-count', why: 'how many of them have waited very long' },
    { kind: 'read-with', of: 'assessments-open-count', why: 'all open work, of which these are past the limit' },
  ],
  caveats: [
    'Those assessed after a tribunal order or an appeal are left out: they have shorter limits of their own and should be counted beside it.',
    'Those with a lawful exception are counted: they too are waiting.',
    'Whether a request that was never decided belongs to it is not stated.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason: 'As told in the words of the scrutiny supplement of March 2025 and printed in the scorecard of May 2025.',
    },
  ],
  aliases: [
    {
      label: 'No. of EHC plans not completed and waiting over 20 weeks (excl. Assessments after Tribunal or Appeal)',
      ref: '102',
      seenIn: '2025-05-scorecard',
    },
    { label: 'Number of EHCNAs over 20 weeks' },
    { label: 'Number of open assessments over 20 weeks' },
    { label: 'Number of EHC needs assessments waiting over 20 weeks' },
  ],
} satisfies CatalogueMeasure;
