// The paper does not say whether it means begun or completed.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'children-assessed-count',
  title: 'Children assessed for an EHC plan',
  section: 'assessments',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'month',
  plain: 'How many children were assessed for an education, health and care plan in the month.',
  numerator: 'Children whose EHC needs assessment was completed in the month',
  denominator: null,
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    {
      kind: 'read-with',
      of: 'assessments-agreed-count',
      why: 'if the two agree month by month, this row counts assessments begun',
    },
    {
      kind: 'read-with',
      of: 'ehcp-issued-month-count',
      why: 'if the two run close, this row counts assessments completed',
    },
  ],
  caveats: [
    'The paper does not say whether it means assessments begun or completed; they are months apart.',
    'Not the same as plans issued: some assessments end without a plan.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'Read as assessments completed.',
      reason: 'As printed in the scorecard of January 2022.',
    },
  ],
  aliases: [{ label: 'No. of children assessed for EHCP', ref: '31.02', seenIn: '2022-01-scorecard' }],
} satisfies CatalogueMeasure;
