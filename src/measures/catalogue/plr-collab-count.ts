// Reviews of a plan done by the quality team and SEND managers together.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'plr-collab-count',
  title: 'Practice learning reviews completed together with managers',
  section: 'quality',
  unit: 'count',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'month',
  plain:
    'Plans are looked at again so that staff learn what was done well. This counts those where the quality team and the managers did it together.',
  numerator: 'Practice learning reviews of plans completed in the month by the quality team and SEND managers together',
  denominator: null,
  source: 'QA',
  owner: 'quality',
  releaseLag: 10,
  priority: 'leadership',
  relations: [],
  caveats: ['More is only better while the number of reviews is about the same: read the share beside it.'],
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
      label: 'No. of EHCP PLRs completed collaboratively (both by QA team & SEND managers combined)',
      seenIn: '2025-03-scrutiny-supplement',
    },
  ],
  workedOut: {
    formula: {
      kind: 'count',
      top: [{ flow: 'practice-review', on: 'reviewedOn', where: [{ field: 'collaborative', is: ['yes'] }] }],
    },
    reading: 'by the day of the review',
    basis: 'the authority’s quality framework',
    examples: [
      {
        says: 'Two of three were done together.',
        rows: {
          'practice-review': [
            { reviewedOn: '2025-03-10', collaborative: true },
            { person: 'p2', reviewedOn: '2025-03-10', collaborative: true },
            { person: 'p3', reviewedOn: '2025-03-10', collaborative: false },
          ],
        },
        period: '2025-03',
        numerator: 2,
        value: 2,
      },
      {
        says: 'Not recorded is not together.',
        rows: {
          'practice-review': [
            { reviewedOn: '2025-03-10' },
            { person: 'p2', reviewedOn: '2025-03-10', collaborative: true },
          ],
        },
        period: '2025-03',
        numerator: 1,
        value: 1,
      },
      {
        says: 'On the last day of the month, and on the first of the next.',
        rows: {
          'practice-review': [
            { reviewedOn: '2025-03-31', collaborative: true },
            { person: 'p2', reviewedOn: '2025-04-01', collaborative: true },
          ],
        },
        period: '2025-03',
        numerator: 1,
        value: 1,
      },
    ],
  },
} satisfies CatalogueMeasure;
