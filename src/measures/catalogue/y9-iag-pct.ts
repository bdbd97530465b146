// Printed, and never filled.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'y9-iag-pct',
  title: 'Year 9 plan holders given independent careers advice',
  section: 'adulthood',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'month',
  plain:
    'Out of every 100 Year 9 pupils with an education, health and care plan, how many were given careers advice by somebody independent of their school.',
  numerator: 'Year 9 plan holders who received independent careers information, advice and guidance',
  denominator: 'Year 9 plan holders',
  source: 'CM',
  owner: 'adulthood',
  releaseLag: 10,
  priority: 'adulthood',
  relations: [
    {
      kind: 'read-with',
      of: 'y9-plans-pfa-amended-pct',
      why: 'what the advice should lead to: outcomes for adulthood in the plan',
    },
    { kind: 'read-with', of: 'neet-ehcp-16-18-pct', why: 'where these young people are some years on' },
  ],
  caveats: [
    'The row has been printed and never filled: schools hold the record, and no regular return of it is known.',
    'Whether a group talk counts, or only a personal interview, is not stated.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason: 'Printed without figures in the scrutiny supplement of March 2025.',
    },
  ],
  aliases: [{ label: '% of Year 9 CYP who received independent IAG', seenIn: '2025-03-scrutiny-supplement' }],
  workedOut: {
    formula: {
      kind: 'share',
      top: [
        {
          stock: 'review',
          from: { latest: ['meetingOn', { first: ['plan.transferredOn', 'plan.startedOn', 'plan.issuedOn'] }] },
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
            { field: 'meetingOn', stated: true },
            { field: 'careersAdvice', is: ['yes'] },
          ],
          whose: [{ yearGroups: [9, 9] }],
        },
      ],
      of: [{ stock: 'plan-time', from: 'from', to: 'to', whose: [{ yearGroups: [9, 9] }] }],
    },
    reading:
      'plan holders in Year 9 at the end of the month whose last review says that independent careers advice was given',
    basis: 'Education Act 1997, section 42A',
    examples: [
      {
        says: 'Recorded at the review of one of two.',
        rows: {
          plan: [
            { startedOn: '2022-09-01', id: 'plan-1' },
            { person: 'p2', startedOn: '2022-09-01', id: 'plan-2' },
          ],
          person: [{ bornOn: '2010-12-01' }, { person: 'p2', bornOn: '2010-12-01' }],
          review: [
            { plan: 'plan-1', meetingOn: '2024-11-06', careersAdvice: true },
            { person: 'p2', plan: 'plan-2', meetingOn: '2024-11-06' },
          ],
        },
        period: '2025-03',
        numerator: 1,
        denominator: 2,
        value: 1 / 2,
      },
      {
        says: 'The meeting is on the last day of the month.',
        rows: {
          plan: [{ startedOn: '2022-09-01', id: 'plan-1' }],
          person: [{ bornOn: '2010-12-01' }],
          review: [{ plan: 'plan-1', meetingOn: '2025-03-31', careersAdvice: true }],
        },
        period: '2025-03',
        numerator: 1,
        denominator: 1,
        value: 1,
      },
      {
        says: 'The plan ceased in the month: on neither side.',
        rows: {
          plan: [{ startedOn: '2022-09-01', id: 'plan-1', ceasedOn: '2025-03-31' }],
          person: [{ bornOn: '2010-12-01' }],
          review: [{ plan: 'plan-1', meetingOn: '2024-11-06', careersAdvice: true }],
        },
        period: '2025-03',
        numerator: 0,
        denominator: 0,
        value: null,
      },
      {
        says: 'A plan without any day is in force on none: on neither side.',
        rows: {
          plan: [{ startedOn: null, id: 'plan-1' }],
          person: [{ bornOn: '2010-12-01' }],
          review: [{ plan: 'plan-1', meetingOn: '2024-11-06', careersAdvice: true }],
        },
        period: '2025-03',
        numerator: 0,
        denominator: 0,
        value: null,
      },
    ],
  },
} satisfies CatalogueMeasure;
