// Printed, and never filled.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'y9-plans-pfa-amended-pct',
  title: 'Year 9 plans amended to hold outcomes for adulthood',
  section: 'adulthood',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'month',
  plain:
    'Out of every 100 Year 9 pupils with an education, health and care plan, how many had their plan changed to say what they want for adult life.',
  numerator: 'Year 9 plans amended to include outcomes for preparing for adulthood',
  denominator: 'Year 9 plans',
  source: 'CM',
  owner: 'adulthood',
  releaseLag: 10,
  priority: 'adulthood',
  relations: [
    {
      kind: 'read-with',
      of: 'y9-iag-pct',
      why: 'advice about courses and work comes before outcomes can be written well',
    },
    { kind: 'read-with', of: 'ar-ncy9-sen-attended-pct', why: 'the reviews in which such outcomes are first raised' },
  ],
  caveats: [
    'The row has been printed and never filled: whether it would be counted by month or through the academic year is not settled.',
    'A plan that held such outcomes before Year 9 needs no amendment and would count as a miss.',
    'Reviews from Year 9 on must consider adulthood in any case; this asks whether it reached the plan.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason: 'Printed without figures in the scrutiny supplement of March 2025.',
    },
  ],
  aliases: [{ label: '% of Year 9 EHCPs amended to include PFA outcomes', seenIn: '2025-03-scrutiny-supplement' }],
  workedOut: {
    formula: {
      kind: 'share',
      top: [
        {
          stock: 'review',
          from: { latest: ['finalOn', { first: ['plan.transferredOn', 'plan.startedOn', 'plan.issuedOn'] }] },
          to: { earliest: ['nextMeetingOn', 'plan.ceasedOn'] },
          where: [
            { field: 'plan', stated: true },
            // as plans in force are found
            {
              anyOf: [
                { field: 'plan.transferredOn', stated: true },
                { field: 'plan.startedOn', stated: true },
                { field: 'plan.issuedOn', stated: true },
              ],
            },
            { field: 'finalOn', stated: true },
            { field: 'adulthood', is: ['yes'] },
          ],
          whose: [{ yearGroups: [9, 9] }],
        },
      ],
      of: [{ stock: 'plan-time', from: 'from', to: 'to', whose: [{ yearGroups: [9, 9] }] }],
    },
    reading:
      'plan holders in Year 9 at the end of the month whose last review wrote outcomes for adulthood into an amended plan by then',
    basis: 'SEND Code of Practice 2015, paragraph 8.9',
    examples: [
      {
        says: 'Two in Year 9, the plan of one amended with such outcomes.',
        rows: {
          plan: [
            { startedOn: '2022-09-01', id: 'plan-1' },
            { person: 'p2', startedOn: '2022-09-01', id: 'plan-2' },
          ],
          person: [{ bornOn: '2010-12-01' }, { person: 'p2', bornOn: '2010-12-01' }],
          review: [
            {
              plan: 'plan-1',
              meetingOn: '2024-11-06',
              adulthood: true,
              outcome: 'A',
              decidedOn: '2024-12-02',
              finalOn: '2025-01-20',
            },
            {
              person: 'p2',
              plan: 'plan-2',
              meetingOn: '2024-11-06',
              adulthood: false,
              outcome: 'A',
              decidedOn: '2024-12-02',
              finalOn: '2025-01-20',
            },
          ],
        },
        period: '2025-03',
        numerator: 1,
        denominator: 2,
        value: 1 / 2,
      },
      {
        says: 'The amended plan is sent on the last day of the month: counted.',
        rows: {
          plan: [{ startedOn: '2022-09-01', id: 'plan-1' }],
          person: [{ bornOn: '2010-12-01' }],
          review: [
            {
              plan: 'plan-1',
              meetingOn: '2025-01-15',
              adulthood: true,
              outcome: 'A',
              decidedOn: '2025-02-11',
              finalOn: '2025-03-31',
            },
          ],
        },
        period: '2025-03',
        numerator: 1,
        denominator: 1,
        value: 1,
      },
      {
        says: 'Decided and not yet amended: not counted.',
        rows: {
          plan: [{ startedOn: '2022-09-01', id: 'plan-1' }],
          person: [{ bornOn: '2010-12-01' }],
          review: [{ plan: 'plan-1', meetingOn: '2025-01-15', adulthood: true, outcome: 'A', decidedOn: '2025-02-11' }],
        },
        period: '2025-03',
        numerator: 0,
        denominator: 1,
        value: 0,
      },
      {
        says: 'In Year 10 from September: on neither side.',
        rows: {
          plan: [{ startedOn: '2022-09-01', id: 'plan-1' }],
          person: [{ bornOn: '2010-12-01' }],
          review: [
            {
              plan: 'plan-1',
              meetingOn: '2025-01-15',
              adulthood: true,
              outcome: 'A',
              decidedOn: '2025-02-11',
              finalOn: '2025-03-31',
            },
          ],
        },
        period: '2025-09',
        numerator: 0,
        denominator: 0,
        value: null,
      },
    ],
  },
} satisfies CatalogueMeasure;
