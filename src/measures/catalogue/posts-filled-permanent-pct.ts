// Posts that hold cases, and the part of them that permanent staff hold: agency staff, acting up and vacancies are the rest.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'posts-filled-permanent-pct',
  title: 'Case-holding posts filled permanently',
  section: 'workforce',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'Families are helped by officers who each look after a number of children. This is how many of every 100 of these jobs have permanent staff in them, and not agency staff, somebody acting up or nobody.',
  numerator: 'Full-time equivalent of case-holding posts with a permanent holder at the end of the month',
  denominator: 'Full-time equivalent of all case-holding posts at the end of the month, vacant ones included',
  source: 'HR',
  owner: 'workforce',
  releaseLag: 20,
  priority: 'leadership',
  relations: [
    { kind: 'read-with', of: 'vacancy-ehco-fte', why: 'how many posts stand vacant; agency staff may be in them' },
    {
      kind: 'read-with',
      of: 'case-officer-change-pct',
      why: 'where few posts are filled permanently, more families change officer',
    },
  ],
  caveats: [
    'Somebody acting up from another post is not permanent in the post that they fill.',
    'Where agency staff stand beside a vacancy of the same post, both are in what it is out of: human resources should record one.',
    'A small team: one post moves it by several points.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason: 'Vacancies alone do not tell how many families have an officer who will stay.',
    },
  ],
  aliases: [],
  workedOut: {
    formula: {
      kind: 'share',
      top: [
        {
          stock: 'post',
          from: 'fromOn',
          to: 'toOn',
          where: [
            {
              anyOf: [
                { field: 'holdsCases', is: ['yes'] },
                { field: 'role', is: ['case-officer'] },
              ],
            },
            { field: 'kind', is: ['substantive'] },
          ],
          sum: 'fte',
        },
      ],
      of: [
        {
          stock: 'post',
          from: 'fromOn',
          to: 'toOn',
          where: [
            {
              anyOf: [
                { field: 'holdsCases', is: ['yes'] },
                { field: 'role', is: ['case-officer'] },
              ],
            },
            { field: 'kind', not: ['offered', 'cover'] },
          ],
          sum: 'fte',
        },
      ],
    },
    reading:
      'posts of case officers and others that hold cases, in full-time equivalent; an offer stands beside the vacancy and cover beside the holder who is away, so both are left out',
    basis: 'the establishment list of human resources',
    examples: [
      {
        says: 'Two posts of permanent staff, one of an agency, one vacant: two of four.',
        rows: {
          post: [
            { role: 'case-officer', kind: 'substantive', fte: 1, fromOn: '2024-09-01', holder: 'E01' },
            { role: 'case-officer', kind: 'substantive', fte: 1, fromOn: '2024-09-01', holder: 'E02' },
            { role: 'case-officer', kind: 'agency', fte: 1, fromOn: '2024-09-01', holder: 'E90' },
            { role: 'case-officer', kind: 'vacant', fte: 1, fromOn: '2024-09-01' },
          ],
        },
        period: '2025-03',
        numerator: 2,
        denominator: 4,
        value: 2 / 4,
      },
      {
        says: 'By time worked: 0.6 of a post permanent, one of an agency.',
        rows: {
          post: [
            { role: 'case-officer', kind: 'substantive', fte: 0.6, fromOn: '2024-09-01', holder: 'E01' },
            { role: 'case-officer', kind: 'agency', fte: 1, fromOn: '2024-09-01', holder: 'E90' },
          ],
        },
        period: '2025-03',
        numerator: 0.6,
        denominator: 1.6,
        value: 0.6 / 1.6,
      },
      {
        says: 'The permanent holder left on the last day of the month.',
        rows: {
          post: [
            {
              role: 'case-officer',
              kind: 'substantive',
              fte: 1,
              fromOn: '2024-09-01',
              holder: 'E01',
              toOn: '2025-03-31',
            },
            { role: 'case-officer', kind: 'vacant', fte: 1, fromOn: '2025-03-31' },
          ],
        },
        period: '2025-03',
        numerator: 0,
        denominator: 1,
        value: 0,
      },
      {
        says: 'A tribunal officer who holds cases counts, an assistant who does not is left out; an offer and cover count nowhere.',
        rows: {
          post: [
            { role: 'case-officer', kind: 'cover', fte: 1, fromOn: '2024-09-01', holder: 'E07' },
            { role: 'resolutions', kind: 'substantive', fte: 1, fromOn: '2024-09-01', holder: 'E05', holdsCases: true },
            { role: 'assistant', kind: 'substantive', fte: 1, fromOn: '2024-09-01', holder: 'E06' },
            { role: 'case-officer', kind: 'offered', fte: 1, fromOn: '2024-09-01' },
            { role: 'case-officer', kind: 'vacant', fte: 1, fromOn: '2024-09-01' },
          ],
        },
        period: '2025-03',
        numerator: 1,
        denominator: 2,
        value: 1 / 2,
      },
    ],
  },
} satisfies CatalogueMeasure;
