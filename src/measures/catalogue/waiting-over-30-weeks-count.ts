// A part of those waiting more than 20 weeks.
import type { CatalogueMeasure } from '../measure.ts';
import { stillWaitingAfter } from '../terms.ts';

export default {
  id: 'waiting-over-30-weeks-count',
  title: 'Children waiting more than 30 weeks for a plan',
  section: 'assessments',
  unit: 'count',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'How many children and young people have waited more than 30 weeks since somebody asked for an assessment and still have no plan. The law allows 20.',
  numerator:
    'Assessments without a final plan or other end, more than 30 weeks (210 days) after the request; those ordered by a tribunal left out',
  denominator: null,
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    { kind: 'subset-of', of: 'over-20-weeks-open-count' },
    {
      kind: 'read-with',
      of: 'twenty-week-incl-pct',
      why: 'a queue of this age can be cleared only by issuing late plans, which lowers that share',
    },
  ],
  caveats: [
    'The paper prints three dates half a year apart and no months between: no trend can be drawn from it.',
    'The paper does not say whether cases ordered by a tribunal are in it. Here it is read as a part of those over 20 weeks, which leaves them out.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason: 'As printed in the scrutiny report of November 2024.',
    },
  ],
  aliases: [{ label: 'EHCP waiting over 30 wks', seenIn: '2024-11-scrutiny-report' }],
  workedOut: {
    formula: { kind: 'count', top: [stillWaitingAfter(210)] },
    reading:
      'assessments agreed to and not ended, from the day of the request; those ordered by a tribunal or conceded run on a clock of their own and are left out, those agreed at mediation are not, and requests that nobody has decided are no assessments',
    basis: 'SEND Regulations 2014, regulations 13(2), 44 and 45',
    examples: [
      {
        says: 'The last day of the month is day 211 after the request.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2024-11-01' }],
          assessment: [{ request: 'r1', startedOn: '2024-12-20' }],
        },
        period: '2025-05',
        numerator: 1,
        value: 1,
      },
      {
        says: 'It is day 210: not yet over.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2024-11-02' }],
          assessment: [{ request: 'r1', startedOn: '2024-12-20' }],
        },
        period: '2025-05',
        numerator: 0,
        value: 0,
      },
      {
        says: 'A lawful exception is recorded: the child waits all the same.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2024-10-01' }],
          assessment: [{ request: 'r1', startedOn: '2024-11-11', week20: true }],
        },
        period: '2025-05',
        numerator: 1,
        value: 1,
      },
      {
        says: 'Ordered by a tribunal.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2024-09-02' }],
          assessment: [{ request: 'r1', startedOn: '2025-02-12', basis: 'TRIBUNAL', startsAgainOn: '2025-02-12' }],
        },
        period: '2025-05',
        numerator: 0,
        value: 0,
      },
      {
        says: 'The plan was sent on the last day of the month.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2024-10-01' }],
          assessment: [{ request: 'r1', startedOn: '2024-11-11', outcome: 'Y', outcomeOn: '2025-05-31' }],
        },
        period: '2025-05',
        numerator: 0,
        value: 0,
      },
      {
        says: 'The family moved out on the last day of the month.',
        rows: {
          person: [{ movedOutOn: '2025-05-31' }],
          request: [{ id: 'r1', receivedOn: '2024-10-01' }],
          assessment: [{ request: 'r1', startedOn: '2024-11-11' }],
        },
        period: '2025-05',
        numerator: 0,
        value: 0,
      },
      {
        says: 'A request that nobody has decided is no assessment, however old.',
        rows: { request: [{ receivedOn: '2024-06-03' }] },
        period: '2025-05',
        numerator: 0,
        value: 0,
      },
      {
        says: 'A re-assessment while a plan is in force: the child has a plan.',
        rows: {
          plan: [{ startedOn: '2021-03-03', issuedOn: '2021-03-03' }],
          request: [{ id: 'r1', receivedOn: '2024-10-01' }],
          assessment: [{ request: 'r1', startedOn: '2024-11-11', reassessment: true }],
        },
        period: '2025-05',
        numerator: 0,
        value: 0,
      },
    ],
  },
} satisfies CatalogueMeasure;
