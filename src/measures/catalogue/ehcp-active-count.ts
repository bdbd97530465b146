// Plans that the authority maintains at the end of the month. Falls each August, when plans end with the school year.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'ehcp-active-count',
  title: 'EHC plans maintained',
  section: 'caseload',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'How many children and young people have an education, health and care plan that this council looks after. They are counted on the last day of the month.',
  numerator:
    'EHC plans maintained by the authority: started on or before the day, and neither ceased nor transferred to another authority by it',
  denominator: null,
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    {
      kind: 'stock-flow',
      in: ['ehcp-issued-month-count'],
      out: ['ehcp-ceased-month-count'],
      rest: 'moves between areas',
    },
    {
      kind: 'read-with',
      of: 'requests-count',
      why: 'Requests come in up to twenty weeks before the plans they lead to, so they move first.',
    },
  ],
  caveats: [
    'Each August the number drops, since many plans end with the school year: compare a month with the same month of another year.',
    'The national return counts on a census day in January, so its figure is near the one for the end of that month but not the same.',
    'Plans that come with a family moving in, or go with one moving out, change it without a plan being issued or ceased.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'Every plan in force on the last day of the month, whatever the age or placement of its holder.',
      reason:
        'The headline of scorecards and of the national return alike; papers print it without a definition, and this is how the field reads it.',
    },
  ],
  aliases: [
    { label: 'No. of EHCPs', ref: '1.01', seenIn: '2022-01-scorecard' },
    { label: 'No. of EHCPs', seenIn: '2025-03-scrutiny-supplement' },
    { label: "No. of EHCP's", seenIn: '2025-05-scorecard' },
    { label: 'Number of EHCPs' },
    { label: 'Number of children and young people with an EHCP' },
    { label: 'Total number of EHC plans maintained' },
    { label: 'Number of active EHC plans' },
    { label: 'No. of open EHCPs' },
    { label: 'EHCP caseload' },
    { label: 'Number of EHC plans maintained by the local authority' },
    { label: 'Total EHCPs' },
    { label: 'Number of current EHCPs' },
  ],
  workedOut: {
    formula: { kind: 'count', top: [{ stock: 'plan-time', from: 'from', to: 'to' }] },
    reading:
      'plans in force on the last day of the month; one that moved in counts from the day of the move, one that ends from the first day on which it is no longer kept no more',
    basis: 'SEN2 guide, module 4 (named plan) and module 5 (active plans)',
    examples: [
      {
        says: 'A plan that was made in the month and is kept counts.',
        rows: { plan: [{ startedOn: '2025-03-31', issuedOn: '2025-03-31' }] },
        period: '2025-03',
        numerator: 1,
        value: 1,
      },
      {
        says: 'The first day on which a plan is no longer kept is the last of the month: it does not count.',
        rows: { plan: [{ startedOn: '2023-05-10', ceasedOn: '2025-03-31' }] },
        period: '2025-03',
        numerator: 0,
        value: 0,
      },
      {
        says: 'A plan that moved in counts from the day of the move, whenever it was made.',
        rows: { plan: [{ startedOn: '2022-05-10', transferredOn: '2025-04-01' }] },
        period: '2025-03',
        numerator: 0,
        value: 0,
      },
      {
        says: 'Ceasing is decided and the time for an appeal runs: the plan is in force.',
        rows: {
          plan: [
            {
              startedOn: '2021-05-10',
              proposedCeaseOn: '2025-01-10',
              ceaseDecidedOn: '2025-02-03',
              appealEndsOn: '2025-04-03',
            },
          ],
        },
        period: '2025-03',
        numerator: 1,
        value: 1,
      },
      {
        says: 'A ceasing of 31 August that the tribunal undid in October is struck out: the plan was never out of force.',
        rows: { plan: [{ startedOn: '2021-05-10', ceaseDecidedOn: '2024-06-14', amendedOn: '2024-10-15' }] },
        period: '2024-09',
        numerator: 1,
        value: 1,
      },
      {
        says: 'Ceased in 2023, and another plan after a new request in 2025: between them there is none.',
        rows: {
          plan: [
            { id: 'plan-0', startedOn: '2019-03-04', ceasedOn: '2023-09-01' },
            { startedOn: '2025-03-10', issuedOn: '2025-03-10' },
          ],
        },
        period: '2025-02',
        numerator: 0,
        value: 0,
      },
      {
        says: 'Turned 25 in March: the plan may run to the end of that school year.',
        rows: {
          person: [{ bornOn: '2000-03-10' }],
          plan: [{ startedOn: '2016-05-10', ceasedOn: '2025-08-01', ceaseReason: '1' }],
        },
        period: '2025-07',
        numerator: 1,
        value: 1,
      },
      {
        says: 'A re-assessment is under way: the plan stays in force, and is one.',
        rows: {
          plan: [{ startedOn: '2021-05-10' }],
          request: [{ id: 'r1', receivedOn: '2025-01-06' }],
          assessment: [{ request: 'r1', startedOn: '2025-01-15', reassessment: true }],
        },
        period: '2025-03',
        numerator: 1,
        value: 1,
      },
    ],
  },
} satisfies CatalogueMeasure;
