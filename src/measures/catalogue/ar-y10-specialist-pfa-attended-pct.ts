// A month without such reviews, as August, has no figure; it is not nought.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'ar-y10-specialist-pfa-attended-pct',
  title: 'Year 10 annual reviews in specialist settings attended by the preparing for adulthood team',
  section: 'adulthood',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'month',
  plain:
    'Out of every 100 yearly plan reviews for Year 10 pupils in special schools or other specialist places, how many the team for preparing for adulthood came to.',
  numerator:
    'Year 10 annual reviews in specialist settings held in the month that the preparing for adulthood team attended',
  denominator: 'Year 10 annual reviews in specialist settings held in the month',
  source: 'CM',
  owner: 'adulthood',
  releaseLag: 10,
  priority: 'adulthood',
  relations: [
    {
      kind: 'read-with',
      of: 'ar-ncy9-sen-attended-pct',
      why: 'the same young people a year before, when adulthood is first on the agenda',
    },
    { kind: 'read-with', of: 'asc-open-18-25-count', why: 'what the team carries besides its reviews' },
  ],
  caveats: [
    'A month in which no such review was held, as August, has no figure. A printed nought means nobody came.',
    'Reviews bunch in autumn and spring: a month with few of them swings widely.',
    'Attendance has to be recorded on the review; what is not recorded counts as not attended.',
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
      label:
        '% of annual reviews in the month for Yr 10 CYPs with an EHCP in specialist provision, where PFA team attended',
      seenIn: '2025-03-scrutiny-supplement',
    },
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
            { field: 'then.group', is: ['special'] },
            { field: 'attended', is: ['social-care'] },
          ],
          whose: [{ yearGroups: [10, 10] }],
        },
      ],
      of: [
        {
          flow: 'review',
          on: 'meetingOn',
          where: [
            { field: 'duplicate', not: ['yes'] },
            { field: 'closedAs', not: ['cancelled'] },
            { field: 'then.group', is: ['special'] },
          ],
          whose: [{ yearGroups: [10, 10] }],
        },
      ],
    },
    reading:
      'in Year 10 and with the main place in a special school, of the state or independent, on the day of the meeting; the preparing for adulthood team is recorded as the social care officer',
    basis: 'SEND Code of Practice 2015, paragraphs 8.9 and 9.184',
    examples: [
      {
        says: 'Two Year 10 reviews in special schools, the team at one of them.',
        rows: {
          plan: [
            { startedOn: '2022-09-01', id: 'plan-1' },
            { person: 'p2', startedOn: '2022-09-01', id: 'plan-2' },
          ],
          person: [{ bornOn: '2009-10-10' }, { person: 'p2', bornOn: '2010-08-31' }],
          establishment: [
            { urn: '100002', kind: 'special' },
            { urn: '100003', kind: 'special-independent' },
          ],
          placement: [
            { fact: 'attended', rank: 1, urn: '100002', startedOn: '2022-09-01' },
            { person: 'p2', fact: 'attended', rank: 1, urn: '100003', startedOn: '2022-09-01' },
          ],
          review: [
            { plan: 'plan-1', meetingOn: '2025-03-05', attended: 'family setting social-care' },
            { person: 'p2', plan: 'plan-2', meetingOn: '2025-03-06', attended: 'family setting' },
          ],
        },
        period: '2025-03',
        numerator: 1,
        denominator: 2,
        value: 1 / 2,
      },
      {
        says: 'No such review in August: there is no figure, and not 0.',
        rows: {
          plan: [{ startedOn: '2022-09-01', id: 'plan-1' }],
          person: [{ bornOn: '2009-10-10' }],
          establishment: [{ urn: '100002', kind: 'special' }],
          placement: [{ fact: 'attended', rank: 1, urn: '100002', startedOn: '2022-09-01' }],
          review: [{ plan: 'plan-1', meetingOn: '2024-07-10', attended: 'family setting social-care' }],
        },
        period: '2024-08',
        numerator: 0,
        denominator: 0,
        value: null,
      },
      {
        says: 'In mainstream on the day of the meeting and in a special school after it: not counted.',
        rows: {
          plan: [{ startedOn: '2022-09-01', id: 'plan-1' }],
          person: [{ bornOn: '2009-10-10' }],
          establishment: [
            { urn: '100001', kind: 'mainstream' },
            { urn: '100002', kind: 'special' },
          ],
          placement: [
            { fact: 'attended', rank: 1, urn: '100001', startedOn: '2022-09-01', endedOn: '2025-03-10' },
            { fact: 'attended', rank: 1, urn: '100002', startedOn: '2025-03-10' },
          ],
          review: [{ plan: 'plan-1', meetingOn: '2025-03-05', attended: 'social-care' }],
        },
        period: '2025-03',
        numerator: 0,
        denominator: 0,
        value: null,
      },
      {
        says: 'Year 10 begins on 1 September: a meeting on 31 August is one of Year 9.',
        rows: {
          plan: [{ startedOn: '2022-09-01', id: 'plan-1' }],
          person: [{ bornOn: '2009-10-10' }],
          establishment: [{ urn: '100002', kind: 'special' }],
          placement: [{ fact: 'attended', rank: 1, urn: '100002', startedOn: '2022-09-01' }],
          review: [{ plan: 'plan-1', meetingOn: '2024-08-31', attended: 'social-care' }],
        },
        period: '2024-08',
        numerator: 0,
        denominator: 0,
        value: null,
      },
    ],
  },
} satisfies CatalogueMeasure;
