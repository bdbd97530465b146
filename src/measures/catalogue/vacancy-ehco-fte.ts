// Posts of EHC and alternative provision co-ordinators; agency cover does not fill them.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'vacancy-ehco-fte',
  title: 'Co-ordinator posts without a permanent holder',
  section: 'workforce',
  unit: 'fte',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'as-at',
  plain:
    "Case officers look after children's plans. This says how many full-time jobs have no permanent person in them, counting part-time jobs as parts.",
  numerator:
    'Full-time equivalent of permanent EHC and alternative provision co-ordinator posts without a permanent holder at the end of the month',
  denominator: null,
  source: 'HR',
  owner: 'workforce',
  releaseLag: 20,
  priority: 'leadership',
  relations: [
    {
      kind: 'read-with',
      of: 'case-officer-change-pct',
      why: 'it moves first: children change officer when posts fall empty',
    },
  ],
  caveats: [
    'Agency staff and cover do not fill a post, so work may be done in posts counted here.',
    'The human resources system lags: people who had started were still counted as missing in March 2025.',
  ],
  versions: [
    { version: 1, from: null, meaning: 'As the entry says.', reason: 'As printed in the scorecard of May 2025.' },
  ],
  aliases: [
    {
      label:
        'No. of permanent Education, Health & Care Co-ordinators or Alternative Provision Co-ordinators vacancies in the SEND Team (FTE)',
      ref: '43',
      seenIn: '2025-05-scorecard',
    },
    { label: 'EHC Co-ordinator vacancies (FTE)' },
    { label: 'SEN case officer vacancies (FTE)' },
  ],
  workedOut: {
    formula: {
      kind: 'count',
      top: [
        {
          stock: 'post',
          from: 'fromOn',
          to: 'toOn',
          where: [
            { field: 'kind', is: ['vacant'] },
            { field: 'role', is: ['case-officer', 'ap-officer'] },
          ],
          sum: 'fte',
        },
      ],
    },
    reading:
      'posts recorded as vacant, in full-time equivalent; one that is offered is vacant as long as its row says so',
    basis: 'the establishment list of human resources',
    examples: [
      {
        says: 'One post and 0.6 of a post are vacant, one is held: 1.6.',
        rows: {
          post: [
            { role: 'case-officer', kind: 'vacant', fte: 1, fromOn: '2024-09-01' },
            { role: 'case-officer', kind: 'vacant', fte: 0.6, fromOn: '2024-09-01' },
            { role: 'case-officer', kind: 'substantive', fte: 1, fromOn: '2024-09-01', holder: 'E01' },
          ],
        },
        period: '2025-03',
        numerator: 1.6,
        value: 1.6,
      },
      {
        says: 'Agency staff and cover stand beside the vacancy and do not fill it.',
        rows: {
          post: [
            { role: 'case-officer', kind: 'vacant', fte: 1, fromOn: '2024-09-01', number: '7' },
            { role: 'case-officer', kind: 'agency', fte: 1, fromOn: '2024-09-01', number: '7', holder: 'E90' },
          ],
        },
        period: '2025-03',
        numerator: 1,
        value: 1,
      },
      {
        says: 'Filled on the last day of the month.',
        rows: {
          post: [
            { role: 'case-officer', kind: 'vacant', fte: 1, fromOn: '2024-09-01', toOn: '2025-03-31' },
            { role: 'case-officer', kind: 'substantive', fte: 1, fromOn: '2025-03-31', holder: 'E02' },
          ],
        },
        period: '2025-03',
        numerator: 0,
        value: 0,
      },
      {
        says: 'A vacant post of another role is not counted.',
        rows: { post: [{ role: 'psychologist', kind: 'vacant', fte: 1, fromOn: '2024-09-01' }] },
        period: '2025-03',
        numerator: 0,
        value: 0,
      },
    ],
  },
} satisfies CatalogueMeasure;
