// Those that the quality team did itself are left out.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'plr-moderated-pct',
  title: 'Share of practice learning reviews moderated together',
  section: 'quality',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'month',
  plain:
    'After a plan is looked at again, a second person may check the grade. This is the share of the reviews where that was done together.',
  numerator: 'Practice learning reviews moderated together in the month, those done by the quality team left out',
  denominator: 'Practice learning reviews completed in the month, those done by the quality team left out',
  source: 'QA',
  owner: 'quality',
  releaseLag: 10,
  priority: 'leadership',
  relations: [
    {
      kind: 'read-with',
      of: 'plr-moderated-count',
      why: 'it is the count above the line: three to five a month where it is printed',
    },
  ],
  caveats: [
    'Fewer than ten reviews a month: one moves it by ten points and more.',
    'In two months of the one paper that prints it, no whole number of reviews gives both the count and the share: what it is out of should be asked.',
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
    { label: '% of EHCP PLRs moderated collaboratively', seenIn: '2025-03-scrutiny-supplement' },
    {
      label: '% of EHCP PLRs moderated collaboratively (does not include audits done by QA team)',
      seenIn: '2025-03-scrutiny-supplement',
    },
  ],
  workedOut: {
    formula: {
      kind: 'share',
      top: [
        {
          flow: 'practice-review',
          on: 'moderatedOn',
          where: [
            { field: 'collaborative', is: ['yes'] },
            { field: 'byQualityTeam', not: ['yes'] },
          ],
        },
      ],
      of: [{ flow: 'practice-review', on: 'reviewedOn', where: [{ field: 'byQualityTeam', not: ['yes'] }] }],
    },
    reading: 'moderated in the month, out of those completed in it; the quality team’s own are left out of both',
    basis: 'the authority’s quality framework',
    examples: [
      {
        says: 'Four completed, one of them by the quality team; one of the others moderated.',
        rows: {
          'practice-review': [
            { reviewedOn: '2025-03-10', collaborative: true, moderatedOn: '2025-03-20' },
            { person: 'p2', reviewedOn: '2025-03-10', collaborative: true },
            { person: 'p3', reviewedOn: '2025-03-10', collaborative: false },
            {
              person: 'p4',
              reviewedOn: '2025-03-10',
              collaborative: true,
              byQualityTeam: true,
              moderatedOn: '2025-03-20',
            },
          ],
        },
        period: '2025-03',
        numerator: 1,
        denominator: 3,
        value: 1 / 3,
      },
      {
        says: 'Moderated on the last day of the month.',
        rows: { 'practice-review': [{ reviewedOn: '2025-03-10', collaborative: true, moderatedOn: '2025-03-31' }] },
        period: '2025-03',
        numerator: 1,
        denominator: 1,
        value: 1,
      },
      {
        says: 'Moderated in April of a review of March, and none completed in April: no share.',
        rows: { 'practice-review': [{ reviewedOn: '2025-03-10', collaborative: true, moderatedOn: '2025-04-01' }] },
        period: '2025-04',
        numerator: 1,
        denominator: 0,
        value: null,
      },
    ],
  },
} satisfies CatalogueMeasure;
