// Regulations 42, 44 and 45: the count of its own for those whom the long waits leave out.
import type { CatalogueMeasure } from '../measure.ts';
import { orderedToAssess, orderedToPlan, restartedPast } from '../terms.ts';

export default {
  id: 'restarted-past-limit-count',
  title: 'Assessments begun again after mediation or an order, past their own limit',
  section: 'assessments',
  unit: 'count',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'When mediation or the tribunal changes a refusal, the council has to make up for it in a set time. This is how many children have waited longer than that at the end of the month and still have no plan.',
  numerator:
    'Assessments begun again after an agreement at mediation, an order or a concession, open at the end of the month: more than 14 weeks after it where it was to assess, more than 11 weeks where it was to make a plan',
  denominator: null,
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    {
      kind: 'read-with',
      of: 'over-20-weeks-open-count',
      why: 'the long waits from the request on, where those ordered by a tribunal are left out',
    },
    { kind: 'read-with', of: 'appeals-conceded-pct', why: 'what is given up or lost there begins again here' },
  ],
  caveats: [
    'Parties at mediation may agree on other days in writing: those are not known here.',
    'The numbers are small: one family more is not a trend.',
    'A lawful exception does not take a child out of it: the child is waiting.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason:
        'Not printed in the papers read; kept because a share in time does not tell of those who were refused first.',
    },
  ],
  aliases: [],
  workedOut: {
    formula: { kind: 'count', top: [restartedPast(98, orderedToAssess), restartedPast(77, orderedToPlan)] },
    reading:
      'from the day of the order, agreement or concession, which is day 0: 98 days where the refusal was to assess, 77 where it was to make a plan',
    basis: 'SEND Regulations 2014, regulations 42, 44(2)(b) and (c), and 45',
    examples: [
      {
        says: 'Ordered on 12 February to assess: 21 May is day 98, and May ends past it.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2024-09-09' }],
          assessment: [{ request: 'r1', startedOn: '2025-02-26', basis: 'TRIBUNAL', startsAgainOn: '2025-02-12' }],
        },
        period: '2025-05',
        numerator: 1,
        value: 1,
      },
      {
        says: 'Ordered on 22 February: 31 May is day 98, the last one.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2024-09-09' }],
          assessment: [{ request: 'r1', startedOn: '2025-03-03', basis: 'TRIBUNAL', startsAgainOn: '2025-02-22' }],
        },
        period: '2025-05',
        numerator: 0,
        value: 0,
      },
      {
        says: 'Ordered on 12 February to make a plan: 30 April is day 77, the last one.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2024-09-09' }],
          assessment: [
            {
              request: 'r1',
              startedOn: '2024-10-21',
              basis: 'TRIBUNAL',
              startsAgainOn: '2025-02-12',
              outcome: 'N',
              outcomeOn: '2024-12-16',
            },
          ],
          decision: [{ request: 'r1', kind: 'not-issue', notifiedOn: '2024-12-16' }],
        },
        period: '2025-04',
        numerator: 0,
        value: 0,
      },
      {
        says: 'Ordered a day earlier, 30 April is day 78.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2024-09-09' }],
          assessment: [
            {
              request: 'r1',
              startedOn: '2024-10-21',
              basis: 'TRIBUNAL',
              startsAgainOn: '2025-02-11',
              outcome: 'N',
              outcomeOn: '2024-12-16',
            },
          ],
          decision: [{ request: 'r1', kind: 'not-issue', notifiedOn: '2024-12-16' }],
        },
        period: '2025-04',
        numerator: 1,
        value: 1,
      },
      {
        says: 'Agreed at mediation.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2024-09-09' }],
          assessment: [{ request: 'r1', startedOn: '2025-02-26', basis: 'MEDIATION', startsAgainOn: '2025-02-12' }],
        },
        period: '2025-05',
        numerator: 1,
        value: 1,
      },
      {
        says: 'On the clock of the request: not among them.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2024-09-09' }],
          assessment: [{ request: 'r1', startedOn: '2024-10-21', basis: 'ORIGINAL', startsAgainOn: null }],
        },
        period: '2025-05',
        numerator: 0,
        value: 0,
      },
      {
        says: 'The plan was sent on the last day of the month.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2024-09-09' }],
          assessment: [
            {
              request: 'r1',
              startedOn: '2025-02-26',
              basis: 'TRIBUNAL',
              startsAgainOn: '2025-02-12',
              outcome: 'Y',
              outcomeOn: '2025-05-31',
            },
          ],
        },
        period: '2025-05',
        numerator: 0,
        value: 0,
      },
      {
        says: 'Refused on day 42, and agreed at mediation on 11 December: final by 19 March, so not past it in February.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2024-09-16', outcome: 'Y', outcomeOn: '2024-12-11', mediation: true }],
          decision: [{ request: 'r1', kind: 'not-assess', notifiedOn: '2024-10-28' }],
          assessment: [{ request: 'r1', startedOn: '2024-12-20', basis: 'MEDIATION', startsAgainOn: '2024-12-11' }],
        },
        period: '2025-02',
        numerator: 0,
        value: 0,
      },
      {
        says: 'At the end of March it is.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2024-09-16', outcome: 'Y', outcomeOn: '2024-12-11', mediation: true }],
          decision: [{ request: 'r1', kind: 'not-assess', notifiedOn: '2024-10-28' }],
          assessment: [{ request: 'r1', startedOn: '2024-12-20', basis: 'MEDIATION', startsAgainOn: '2024-12-11' }],
        },
        period: '2025-03',
        numerator: 1,
        value: 1,
      },
    ],
  },
} satisfies CatalogueMeasure;
