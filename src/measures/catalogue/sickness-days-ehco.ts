// A small team and not scaled by its size: one long absence shows.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'sickness-days-ehco',
  title: 'Sickness absence of co-ordinators',
  section: 'workforce',
  unit: 'days',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'month',
  plain: 'Working days this month when case officers were off sick, all of them added up.',
  numerator: 'Working days lost to sickness in the month by permanent EHC and alternative provision co-ordinators',
  denominator: null,
  source: 'HR',
  owner: 'workforce',
  releaseLag: 20,
  priority: 'leadership',
  relations: [{ kind: 'read-with', of: 'vacancy-ehco-fte', why: 'both take hours away from the same team' }],
  caveats: [
    'Days, not days for each post: a larger team loses more of them.',
    'A small team: one long absence shows, and may show whose it is. Keep out of public papers what could name a person.',
  ],
  versions: [
    { version: 1, from: null, meaning: 'As the entry says.', reason: 'As printed in the scorecard of May 2025.' },
  ],
  aliases: [
    { label: 'No. of working days lost due to sickness in the SEND Team', seenIn: '2025-05-scorecard' },
    {
      label:
        'No. of working days lost due to sickness in the SEND Team (permanent Education, Health & Care Co-ordinators or Alternative Provision Co-ordinators only)',
      ref: '44',
      seenIn: '2025-05-scorecard',
    },
    { label: 'Working days lost to sickness - SEND team' },
  ],
  workedOut: {
    formula: {
      kind: 'count',
      top: [
        {
          flow: 'absence',
          on: 'fromOn',
          where: [
            { field: 'role', is: ['case-officer', 'ap-officer'] },
            { field: 'kind', not: ['leave', 'other'] },
          ],
          sum: 'days',
        },
      ],
    },
    reading:
      'working days of absences that began in the month, whole; absence records do not say how a post is held, so all co-ordinators are in it; an absence that says no kind is taken as sickness',
    basis: 'absence records of human resources',
    examples: [
      {
        says: 'Three days and four and a half.',
        rows: {
          absence: [
            { holder: 'E01', role: 'case-officer', kind: 'sickness', fromOn: '2025-03-03', days: 3 },
            { holder: 'E01', role: 'ap-officer', kind: 'sickness', fromOn: '2025-03-31', days: 4.5 },
          ],
        },
        period: '2025-03',
        numerator: 7.5,
        value: 7.5,
      },
      {
        says: 'Parental leave is no sickness, a psychologist no co-ordinator.',
        rows: {
          absence: [
            { holder: 'E01', role: 'case-officer', kind: 'leave', fromOn: '2025-03-03', days: 20 },
            { holder: 'E01', role: 'psychologist', kind: 'sickness', fromOn: '2025-03-03', days: 2 },
          ],
        },
        period: '2025-03',
        numerator: 0,
        value: 0,
      },
      {
        says: 'Begun on the last day of February: in February with all its days.',
        rows: {
          absence: [
            {
              holder: 'E01',
              role: 'case-officer',
              kind: 'sickness',
              fromOn: '2025-02-28',
              days: 10,
              toOn: '2025-03-14',
            },
          ],
        },
        period: '2025-03',
        numerator: 0,
        value: 0,
      },
    ],
  },
} satisfies CatalogueMeasure;
