// Cash paid and cost accrued differ: the owner says which.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'inmss-spend-month-gbp',
  title: 'Spending on independent and non-maintained special schools in the month',
  section: 'placements',
  unit: 'pounds',
  polarity: null,
  frequency: 'monthly',
  window: 'month',
  plain:
    'Some special schools are run by a company or a charity, not by the state. This is what the council spent in the month on places there for children with a plan.',
  numerator:
    'Fees for placements of plan holders in independent and non-maintained special schools that fall to the month',
  denominator: null,
  source: 'finance',
  owner: 'finance',
  releaseLag: 20,
  priority: 'resources',
  relations: [
    {
      kind: 'read-with',
      of: 'ehcp-inmss-pct',
      why: 'What is spent is the number of placements times their price: the share tells the first.',
    },
  ],
  caveats: [
    'Paid in the month and owed for the month are two figures: where schools bill by term, payments come in three lumps a year.',
    'Costs that health or social care bears are in or out by local agreement: say which.',
    'Credit notes for a child who left can make a month small or even negative.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'Money for the month, cash or accrued as the owner states.',
      reason: 'Named in a scorecard of 2022 in which its cells are empty, so no paper shows which basis is meant.',
    },
  ],
  aliases: [
    {
      label: 'Total spend on EHCPs in Independent and Non-Maintained Schools in month',
      ref: '31.01',
      seenIn: '2022-01-scorecard',
    },
    { label: 'Monthly spend on INMSS placements' },
  ],
  workedOut: {
    formula: {
      kind: 'count',
      top: [
        {
          stock: 'funding',
          from: 'fromOn',
          to: { earliest: ['toOn', 'plan.ceasedOn'] },
          where: [
            { field: 'kind', is: ['fees'] },
            { field: 'urn.kind', is: ['special-independent', 'special-non-maintained'] },
          ],
          sum: 'amount',
        },
      ],
      times: 0.08333333333333333,
    },
    reading:
      'owed and not paid: a twelfth of the yearly fees agreed for the places held on the last day of the month; fees of a plan that has ended are no longer owed',
    basis: 'funding as recorded for each child; the papers print no figure that would show another basis',
    examples: [
      {
        says: 'Fees of £60,000 and £42,500.50 a year: a twelfth of £102,500.50.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          establishment: [
            { urn: '100003', kind: 'special-independent' },
            { urn: '100008', kind: 'special-non-maintained' },
          ],
          funding: [
            { kind: 'fees', urn: '100003', amount: 60000, fromOn: '2024-09-01' },
            { person: 'p2', kind: 'fees', urn: '100008', amount: 42500.5, fromOn: '2024-09-01' },
          ],
        },
        period: '2025-03',
        numerator: 102500.5,
        value: 8541.708333333334,
      },
      {
        says: 'Top-up to a special school of the state, and fees of a specialist college, are not counted.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          establishment: [
            { urn: '100002', kind: 'special' },
            { urn: '100006', kind: 'post-16-specialist' },
          ],
          funding: [
            { kind: 'top-up', urn: '100002', amount: 18000, fromOn: '2024-09-01' },
            { kind: 'fees', urn: '100006', amount: 30000, fromOn: '2024-09-01' },
          ],
        },
        period: '2025-03',
        numerator: 0,
        value: 0,
      },
      {
        says: 'Fees that began on the last day of the month count, those that ended on it do not.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          establishment: [{ urn: '100003', kind: 'special-independent' }],
          funding: [
            { kind: 'fees', urn: '100003', amount: 48000, fromOn: '2024-09-01', toOn: '2025-03-31' },
            { kind: 'fees', urn: '100003', amount: 54000, fromOn: '2025-03-31' },
          ],
        },
        period: '2025-03',
        numerator: 54000,
        value: 4500,
      },
    ],
  },
} satisfies CatalogueMeasure;
