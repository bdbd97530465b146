// Few reviews a month: one moves it far.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'ar-ncy9-sen-attended-pct',
  title: 'Year 9 annual reviews attended by the SEN team',
  section: 'adulthood',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'month',
  plain:
    "Out of every 100 yearly plan reviews for Year 9 pupils, how many somebody from the council's special educational needs team came to.",
  numerator: 'Year 9 annual reviews held in the month that a representative of the SEN team attended',
  denominator: 'Year 9 annual reviews held in the month',
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'adulthood',
  relations: [
    {
      kind: 'read-with',
      of: 'vacancy-ehco-fte',
      why: 'officers who are not in post cannot attend; vacancies move first',
    },
    {
      kind: 'read-with',
      of: 'y9-plans-pfa-amended-pct',
      why: 'what being there is for: outcomes for adulthood written into the plan',
    },
  ],
  caveats: [
    'Few reviews fall in one month, so one more or one less moves it by several points: read three months together.',
    'The label speaks of all Year 9 plan holders, the figure can only be of those whose review was held in the month.',
    'It does not say whether the officer came in person or joined by video.',
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
      label: '% of all NCY9 CYPs with an EHCP where a representative from SEN attended their annual review',
      seenIn: '2025-03-scrutiny-supplement',
    },
    { label: '% of Year 9 annual reviews attended by a SEN representative' },
  ],
  workedOut: {
    formula: {
      kind: 'share',
      top: [
        {
          flow: 'review',
          on: 'meetingOn',
          where: [
            { field: 'duplicate', not: ['yes'] },
            { field: 'closedAs', not: ['cancelled'] },
            { field: 'attended', is: ['education'] },
          ],
          whose: [{ yearGroups: [9, 9] }],
        },
      ],
      of: [
        {
          flow: 'review',
          on: 'meetingOn',
          where: [
            { field: 'duplicate', not: ['yes'] },
            { field: 'closedAs', not: ['cancelled'] },
          ],
          whose: [{ yearGroups: [9, 9] }],
        },
      ],
    },
    reading:
      'in Year 9 by age on the day of the meeting; the SEN team is the authority’s education officer; what is not recorded is not attended',
    basis: 'SEND Regulations 2014, regulation 20(2)',
    examples: [
      {
        says: 'An officer at one of two Year 9 reviews.',
        rows: {
          plan: [
            { startedOn: '2022-09-01', id: 'plan-1' },
            { person: 'p2', startedOn: '2022-09-01', id: 'plan-2' },
          ],
          person: [{ bornOn: '2010-09-01' }, { person: 'p2', bornOn: '2011-08-31' }],
          review: [
            { plan: 'plan-1', meetingOn: '2025-03-05', attended: 'family setting education' },
            { person: 'p2', plan: 'plan-2', meetingOn: '2025-03-06', attended: 'family' },
          ],
        },
        period: '2025-03',
        numerator: 1,
        denominator: 2,
        value: 1 / 2,
      },
      {
        says: 'Born a day later: Year 8, on neither side.',
        rows: {
          plan: [{ startedOn: '2022-09-01', id: 'plan-1' }],
          person: [{ bornOn: '2011-09-01' }],
          review: [{ plan: 'plan-1', meetingOn: '2025-03-05', attended: 'education' }],
        },
        period: '2025-03',
        numerator: 0,
        denominator: 0,
        value: null,
      },
      {
        says: 'Written twice: one review, and the row that was decided says who was there.',
        rows: {
          plan: [{ startedOn: '2022-09-01', id: 'plan-1' }],
          person: [{ bornOn: '2010-12-01' }],
          review: [
            { plan: 'plan-1', meetingOn: '2025-03-05', attended: 'family setting' },
            {
              plan: 'plan-1',
              meetingOn: '2025-03-06',
              attended: 'family setting education',
              outcome: 'M',
              decidedOn: '2025-03-20',
            },
          ],
        },
        period: '2025-03',
        numerator: 1,
        denominator: 1,
        value: 1,
      },
      {
        says: 'A review that was cancelled was not held: on neither side.',
        rows: {
          plan: [{ startedOn: '2022-09-01', id: 'plan-1' }],
          person: [{ bornOn: '2010-12-01' }],
          review: [{ plan: 'plan-1', meetingOn: '2025-03-05', closedAs: 'cancelled' }],
        },
        period: '2025-03',
        numerator: 0,
        denominator: 0,
        value: null,
      },
    ],
  },
} satisfies CatalogueMeasure;
