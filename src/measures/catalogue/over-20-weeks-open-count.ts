// Open past the twentieth week; those that follow a tribunal's order have a clock of their own and are left out.
import type { CatalogueMeasure } from '../measure.ts';
import { stillWaitingAfter } from '../terms.ts';

export default {
  id: 'over-20-weeks-open-count',
  title: 'Children waiting more than 20 weeks for a plan',
  section: 'assessments',
  unit: 'count',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'How many children and young people have waited more than 20 weeks since somebody asked for an assessment and still have no plan.',
  numerator:
    'Assessments without a final plan or other end, more than 20 weeks (140 days) after the request, at the end of the month; those ordered by a tribunal left out',
  denominator: null,
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    {
      kind: 'read-with',
      of: 'twenty-week-incl-pct',
      why: 'issuing the plans of those who wait longest shortens this queue and lowers that share for a month or two',
    },
    { kind: 'read-with', of: 'waiting-over-30-weeks-count', why: 'how many of them have waited very long' },
    { kind: 'read-with', of: 'assessments-open-count', why: 'all open work, of which these are past the limit' },
  ],
  caveats: [
    'Those assessed after a tribunal order or an appeal are left out: they have shorter limits of their own and should be counted beside it.',
    'Those with a lawful exception are counted: they too are waiting.',
    'Whether a request that was never decided belongs to it is not stated.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason: 'As told in the words of the scrutiny supplement of March 2025 and printed in the scorecard of May 2025.',
    },
  ],
  aliases: [
    {
      label: 'No. of EHC plans not completed and waiting over 20 weeks (excl. Assessments after Tribunal or Appeal)',
      ref: '102',
      seenIn: '2025-05-scorecard',
    },
    { label: 'Number of EHCNAs over 20 weeks' },
    { label: 'Number of open assessments over 20 weeks' },
    { label: 'Number of EHC needs assessments waiting over 20 weeks' },
  ],
  workedOut: {
    formula: { kind: 'count', top: [stillWaitingAfter(140)] },
    reading:
      'assessments agreed to and not ended, from the day of the request; those ordered by a tribunal or conceded run on a clock of their own and are left out, those agreed at mediation are not, and requests that nobody has decided are no assessments',
    basis: 'SEND Regulations 2014, regulations 13(2), 44 and 45',
    examples: [
      {
        says: 'The last day of the month is day 141 after the request.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2025-01-10' }],
          assessment: [{ request: 'r1', startedOn: '2024-12-20' }],
        },
        period: '2025-05',
        numerator: 1,
        value: 1,
      },
      {
        says: 'It is day 140: not yet over.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2025-01-11' }],
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
      {
        says: 'A plan was made, and its day is not recorded: nobody waits.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2024-09-02', outcome: 'Y', outcomeOn: '2024-10-10' }],
          assessment: [{ request: 'r1', outcome: 'Y' }],
        },
        period: '2025-05',
        numerator: 0,
        value: 0,
      },
    ],
  },
} satisfies CatalogueMeasure;
