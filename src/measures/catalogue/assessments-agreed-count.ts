// Decisions of the month to assess.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'assessments-agreed-count',
  title: 'EHC needs assessments agreed in the month',
  section: 'assessments',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'month',
  plain: "How many times in the month the council said yes to looking into a child's needs.",
  numerator: 'Decisions in the month to carry out an EHC needs assessment',
  denominator: null,
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    {
      kind: 'read-with',
      of: 'yes-to-assess-pct',
      why: 'the same decisions as a share of all that were made in the month',
    },
    {
      kind: 'read-with',
      of: 'ep-advice-6wk-pct',
      why: 'each agreement asks a psychologist for advice within six weeks: a month with many is felt there next',
    },
  ],
  caveats: [
    'Counted by the day of the decision; the requests behind it came up to six weeks before, some earlier.',
    'Agreements after mediation or a tribunal order are decisions too: ask whether they are in it.',
    'A last cell many times its neighbours, in a row that breaks off, is a total pasted in and not a month.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason: 'As printed in the scrutiny supplement of March 2025, until April 2024.',
    },
  ],
  aliases: [
    { label: 'No. of EHC assessments agreed to initiate', seenIn: '2025-03-scrutiny-supplement' },
    { label: 'Number of EHC needs assessments agreed' },
    { label: 'Number of EHCNA requests agreed' },
  ],
} satisfies CatalogueMeasure;
