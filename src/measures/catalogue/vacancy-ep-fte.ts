// Locum cover does not fill them.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'vacancy-ep-fte',
  title: 'Educational psychologist posts without a permanent holder',
  section: 'workforce',
  unit: 'fte',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'Educational psychologists write advice for new plans. This says how many full-time jobs have no permanent person in them, counting part-time jobs as parts.',
  numerator:
    'Full-time equivalent of permanent educational psychologist posts without a permanent holder at the end of the month',
  denominator: null,
  source: 'HR',
  owner: 'workforce',
  releaseLag: 20,
  priority: 'leadership',
  relations: [
    { kind: 'read-with', of: 'ep-advice-6wk-pct', why: 'it moves first: advice comes later when posts are empty' },
    { kind: 'read-with', of: 'ep-advice-backlog-count', why: 'advice that is waiting for a psychologist' },
  ],
  caveats: [
    'Locum psychologists do not fill a post: the service may have more hours than this says.',
    'Posts are counted, not hours for advice: traded and tribunal work take their share.',
  ],
  versions: [
    { version: 1, from: null, meaning: 'As the entry says.', reason: 'As printed in the scorecard of May 2025.' },
  ],
  aliases: [
    {
      label: 'No. of permanent vacancies in the Education Psychology Team (FTE)',
      ref: '46',
      seenIn: '2025-05-scorecard',
    },
    { label: 'Educational psychologist vacancies (FTE)' },
    { label: 'EP vacancies (FTE)' },
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
            { field: 'role', is: ['psychologist'] },
          ],
          sum: 'fte',
        },
      ],
    },
    reading: 'posts of educational psychologists recorded as vacant, in full-time equivalent; locums stand beside them',
    basis: 'the establishment list of human resources',
    examples: [
      {
        says: 'One post and 0.6 of a post are vacant, one is held: 1.6.',
        rows: {
          post: [
            { role: 'psychologist', kind: 'vacant', fte: 1, fromOn: '2024-09-01' },
            { role: 'psychologist', kind: 'vacant', fte: 0.6, fromOn: '2024-09-01' },
            { role: 'psychologist', kind: 'substantive', fte: 1, fromOn: '2024-09-01', holder: 'E01' },
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
            { role: 'psychologist', kind: 'vacant', fte: 1, fromOn: '2024-09-01', number: '7' },
            { role: 'psychologist', kind: 'agency', fte: 1, fromOn: '2024-09-01', number: '7', holder: 'E90' },
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
            { role: 'psychologist', kind: 'vacant', fte: 1, fromOn: '2024-09-01', toOn: '2025-03-31' },
            { role: 'psychologist', kind: 'substantive', fte: 1, fromOn: '2025-03-31', holder: 'E02' },
          ],
        },
        period: '2025-03',
        numerator: 0,
        value: 0,
      },
      {
        says: 'A vacant post of another role is not counted.',
        rows: { post: [{ role: 'case-officer', kind: 'vacant', fte: 1, fromOn: '2024-09-01' }] },
        period: '2025-03',
        numerator: 0,
        value: 0,
      },
    ],
  },
} satisfies CatalogueMeasure;
