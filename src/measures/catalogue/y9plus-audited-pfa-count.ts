// Printed, and never filled.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'y9plus-audited-pfa-count',
  title: 'Plans from Year 9 up audited where preparing for adulthood was considered',
  section: 'adulthood',
  unit: 'count',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'month',
  plain:
    "How many plans of pupils in Year 9 and above were checked in the month and found to have thought about the young person's adult life.",
  numerator: 'Plans from Year 9 up audited in the month in which preparing for adulthood was considered',
  denominator: null,
  source: 'QA',
  owner: 'quality',
  releaseLag: 10,
  priority: 'adulthood',
  relations: [
    { kind: 'read-with', of: 'audits-good-pct', why: 'what the same audits found about the quality of plans' },
    { kind: 'read-with', of: 'plr-collab-count', why: 'how many reviews of practice there were in the month at all' },
  ],
  caveats: [
    'The row has been printed and never filled.',
    'It is a number of audits found good in one respect, so it grows with the number of audits: a share of the audited plans would say more.',
    'The label speaks of the assessment, and most pupils from Year 9 up were assessed years before: ask whether the plan or the assessment is meant.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason: 'Printed without figures in the scorecard of January 2022.',
    },
  ],
  aliases: [
    {
      label: 'No. of EHCPs audited for Yr9+ where PfA has been considered in the assessment',
      ref: '31.08',
      seenIn: '2022-01-scorecard',
    },
  ],
} satisfies CatalogueMeasure;
