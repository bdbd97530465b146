// Assessments with a clock of their own, which the count of those over 20 weeks leaves out.
import type { CatalogueMeasure } from '../measure.ts';
import { underAssessment } from '../terms.ts';

export default {
  id: 'assessments-ordered-open-count',
  title: 'Assessments open after a tribunal order or a concession',
  section: 'assessments',
  unit: 'count',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'How many children are being assessed because a tribunal said so, or because the council gave way before the hearing. They have shorter time limits of their own and are not among those counted as waiting over 20 weeks.',
  numerator:
    'Assessments open at the end of the month that count from a tribunal’s order or from an appeal that the council did not oppose',
  denominator: null,
  source: 'CM',
  owner: 'disputes',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    { kind: 'subset-of', of: 'assessments-open-count' },
    { kind: 'read-with', of: 'over-20-weeks-open-count', why: 'it leaves these out, however long they have waited' },
  ],
  caveats: [
    'Their time runs from the order or the concession and not from the request, so they are never added to those over 20 weeks.',
    'Assessments begun again by agreement at mediation have another clock and are not in it.',
    'A handful of cases: keep a breakdown out of public papers.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason: 'The count of those over 20 weeks leaves them out, and a child whom no figure counts is seen by nobody.',
    },
  ],
  aliases: [],
  workedOut: {
    formula: {
      kind: 'count',
      top: [
        {
          ...underAssessment,
          where: [...underAssessment.where, { field: 'basis', is: ['TRIBUNAL', 'CONCESSION'] }],
        },
      ],
    },
    reading:
      'from the day of the order or concession to the plan or the notice that there will be none; a part of the assessments under way, so without re-assessments',
    basis: 'SEND Regulations 2014, regulations 44 and 45',
    examples: [
      {
        says: 'A plan was refused in November, the tribunal ordered on 12 February: open at the end of March.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2024-06-03', outcome: 'Y', outcomeOn: '2024-07-10' }],
          assessment: [{ request: 'r1', startedOn: '2024-07-10', basis: 'TRIBUNAL', startsAgainOn: '2025-02-12' }],
          decision: [{ request: 'r1', kind: 'not-issue', notifiedOn: '2024-11-01' }],
        },
        period: '2025-03',
        numerator: 1,
        value: 1,
      },
      {
        says: 'Ordered on 31 March: counted; on 1 April: not yet.',
        rows: {
          assessment: [
            { startedOn: '2024-07-10', basis: 'TRIBUNAL', startsAgainOn: '2025-03-31' },
            { person: 'p2', startedOn: '2024-07-10', basis: 'CONCESSION', startsAgainOn: '2025-04-01' },
          ],
        },
        period: '2025-03',
        numerator: 1,
        value: 1,
      },
      {
        says: 'The plan was made on the last day of the month: no longer open.',
        rows: {
          assessment: [
            {
              startedOn: '2025-01-13',
              basis: 'CONCESSION',
              startsAgainOn: '2025-01-13',
              outcome: 'Y',
              outcomeOn: '2025-03-31',
            },
          ],
        },
        period: '2025-03',
        numerator: 0,
        value: 0,
      },
      {
        says: 'Begun again by agreement at mediation, and an ordinary one: neither.',
        rows: {
          assessment: [
            { startedOn: '2024-07-10', basis: 'MEDIATION', startsAgainOn: '2025-02-12' },
            { person: 'p2', startedOn: '2025-02-12' },
          ],
        },
        period: '2025-03',
        numerator: 0,
        value: 0,
      },
      {
        says: 'A re-assessment that was ordered while a plan is in force.',
        rows: {
          plan: [{ startedOn: '2022-05-10' }],
          assessment: [{ startedOn: '2025-02-20', basis: 'TRIBUNAL', startsAgainOn: '2025-02-12', reassessment: true }],
        },
        period: '2025-03',
        numerator: 0,
        value: 0,
      },
    ],
  },
} satisfies CatalogueMeasure;
