// The one paper that prints it calls 70.7% overdue too low: until its owner says which way it runs, nothing is judged.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'lac-ehcp-health-assessment-pct',
  title: 'Looked-after children with a plan: health assessments overdue',
  section: 'health',
  unit: 'percent',
  polarity: null,
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'Children in care have their health checked every year, twice a year when very young. This is the share of those with an education, health and care plan whose check is overdue.',
  numerator: 'Looked-after children with an EHC plan whose health assessment is overdue at the end of the month',
  denominator: 'Looked-after children with an EHC plan',
  source: 'CSC',
  owner: 'social-care',
  releaseLag: 20,
  priority: 'pathway',
  relations: [{ kind: 'read-with', of: 'ehcp-lac-count', why: 'it is what the percentage is out of' }],
  caveats: [
    'The one paper that prints it calls 70.7% overdue “too low”: overdue or up to date may be meant, so no direction is judged until its owner says.',
    'Assessments made in another area reach the record late, so the figure is too high at first.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason: 'As printed in the performance report of April 2021.',
    },
  ],
  aliases: [
    {
      label: 'percentage of children in care with an EHCP who have an overdue health assessment',
      seenIn: '2021-04-performance-report',
    },
  ],
  workedOut: {
    formula: {
      kind: 'share',
      top: [
        {
          stock: 'plan-time',
          from: { latest: ['from', { plus: [{ plusMonths: ['care.healthCheckOn', 6] }, 1] }] },
          to: 'to',
          where: [
            { field: 'inCare', is: ['yes'] },
            { field: 'care.healthCheckOn', stated: true },
          ],
          whose: [{ aged: [0, 5] }],
        },
        {
          stock: 'plan-time',
          from: { latest: ['from', { plus: [{ plusMonths: ['care.healthCheckOn', 12] }, 1] }] },
          to: 'to',
          where: [
            { field: 'inCare', is: ['yes'] },
            { field: 'care.healthCheckOn', stated: true },
          ],
          whose: [{ aged: [5, 26] }],
        },
      ],
      of: [
        {
          stock: 'plan-time',
          from: 'from',
          to: 'to',
          where: [
            { field: 'inCare', is: ['yes'] },
            { field: 'care.healthCheckOn', stated: true },
          ],
        },
      ],
    },
    reading:
      'overdue: more than 12 months after the last assessment, 6 under the age of five; out of those with an assessment recorded, since a day that is missing may be one that was not brought; only the last one is recorded, so earlier months are shown as if it had been in time',
    basis: 'Care Planning, Placement and Case Review (England) Regulations 2010, regulation 7',
    examples: [
      {
        says: 'Last assessed on 31 March 2024: due by 31 March 2025, and not overdue that day.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          person: [{ bornOn: '2012-05-01' }],
          care: [{ status: 'CLA', fromOn: '2023-05-01', healthCheckOn: '2024-03-31' }],
        },
        period: '2025-03',
        numerator: 0,
        denominator: 1,
        value: 0,
      },
      {
        says: 'Last assessed a day earlier: overdue.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }, { person: 'p2', startedOn: '2022-09-01' }],
          person: [{ bornOn: '2012-05-01' }, { person: 'p2', bornOn: '2012-05-01' }],
          care: [
            { status: 'CLA', fromOn: '2023-05-01', healthCheckOn: '2024-03-30' },
            { person: 'p2', status: 'CLA', fromOn: '2023-05-01', healthCheckOn: '2024-11-30' },
          ],
        },
        period: '2025-03',
        numerator: 1,
        denominator: 2,
        value: 1 / 2,
      },
      {
        says: 'Aged three, last assessed seven months ago: overdue.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          person: [{ bornOn: '2022-01-05' }],
          care: [{ status: 'CLA', fromOn: '2023-05-01', healthCheckOn: '2024-08-28' }],
        },
        period: '2025-03',
        numerator: 1,
        denominator: 1,
        value: 1,
      },
      {
        says: 'No assessment is recorded: on neither side.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          person: [{ bornOn: '2012-05-01' }],
          care: [{ status: 'CLA', fromOn: '2023-05-01' }],
        },
        period: '2025-03',
        numerator: 0,
        denominator: 0,
        value: null,
      },
      {
        says: 'A child in need is not looked after.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          person: [{ bornOn: '2012-05-01' }],
          care: [{ status: 'CIN', fromOn: '2023-05-01', healthCheckOn: '2020-03-30' }],
        },
        period: '2025-03',
        numerator: 0,
        denominator: 0,
        value: null,
      },
    ],
  },
} satisfies CatalogueMeasure;
