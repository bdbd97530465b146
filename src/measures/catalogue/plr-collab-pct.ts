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
  workedOut: {
    formula: {
      kind: 'share',
      top: [{ flow: 'practice-review', on: 'reviewedOn', where: [{ field: 'collaborative', is: ['yes'] }] }],
      of: [{ flow: 'practice-review', on: 'reviewedOn' }],
    },
    reading: 'by the day of the review, out of all reviews of the month',
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
        denominator: 3,
        value: 2 / 3,
      },
      {
        says: 'Where nothing is recorded it is out of all the same.',
        rows: {
          'practice-review': [
            { reviewedOn: '2025-03-10' },
            { person: 'p2', reviewedOn: '2025-03-10', collaborative: true },
          ],
        },
        period: '2025-03',
        numerator: 1,
        denominator: 2,
        value: 1 / 2,
      },
      {
        says: 'No review in the month: no share.',
        rows: { 'practice-review': [{ reviewedOn: '2025-04-01', collaborative: true }] },
        period: '2025-03',
        numerator: 0,
        denominator: 0,
        value: null,
      },
    ],
  },
} satisfies CatalogueMeasure;
