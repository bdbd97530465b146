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
  workedOut: {
    formula: {
      kind: 'count',
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
    },
    reading: 'by the day of moderation; done together, and not by the quality team itself',
    basis: 'the authority’s quality framework',
    examples: [
      {
        says: 'Of three moderated, one was done by the quality team and one alone.',
        rows: {
          'practice-review': [
            { reviewedOn: '2025-03-10', collaborative: true, moderatedOn: '2025-03-20' },
            {
              person: 'p2',
              reviewedOn: '2025-03-10',
              collaborative: true,
              byQualityTeam: true,
              moderatedOn: '2025-03-20',
            },
            { person: 'p3', reviewedOn: '2025-03-10', collaborative: false, moderatedOn: '2025-03-20' },
          ],
        },
        period: '2025-03',
        numerator: 1,
        value: 1,
      },
      {
        says: 'Looked at in March and moderated on 1 April: counted in April.',
        rows: { 'practice-review': [{ reviewedOn: '2025-03-10', collaborative: true, moderatedOn: '2025-04-01' }] },
        period: '2025-04',
        numerator: 1,
        value: 1,
      },
      {
        says: 'Not moderated.',
        rows: { 'practice-review': [{ reviewedOn: '2025-03-10', collaborative: true }] },
        period: '2025-03',
        numerator: 0,
        value: 0,
      },
    ],
  },
} satisfies CatalogueMeasure;
