// Of decisions made in the month. The national figure divides by all requests received, and is lower.
import type { CatalogueMeasure } from '../measure.ts';
import { agreements, decisions } from '../terms.ts';

export default {
  id: 'yes-to-assess-pct',
  title: 'Share of decisions that were to assess',
  section: 'assessments',
  unit: 'percent',
  polarity: null,
  frequency: 'monthly',
  window: 'month',
  plain: "Out of every 100 decisions made in the month about whether to look into a child's needs, how many were yes.",
  numerator: 'Decisions in the month to carry out an EHC needs assessment',
  denominator: 'Decisions in the month to carry one out or not',
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    { kind: 'read-with', of: 'assessments-agreed-count', why: 'the number of agreements behind the share' },
    {
      kind: 'read-with',
      of: 'appeals-registered-month-count',
      why: 'each refusal carries a right of appeal: fewer agreements can be followed by more appeals some months later',
    },
    {
      kind: 'read-with',
      of: 'assessment-to-plan-pct',
      why: 'agreeing to more assessments may lower this a little: that is what looking more closely means',
    },
  ],
  caveats: [
    'The national figure divides by all requests received in the year, with those undecided and withdrawn, and comes out several points lower on the same cases: never set side by side without saying so.',
    'Neither more nor less is better: the legal test is whether the child may need a plan.',
    'First decisions only; a refusal overturned later does not come back into the month.',
    'Shares for a year told in the text of papers use both ways of dividing.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'Of decisions made in the month. The Department for Education divides by requests received in the year.',
      reason: 'As printed in the scorecard of May 2025.',
    },
  ],
  aliases: [
    { label: '% of monthly decisions made-yes to assess', ref: '95', seenIn: '2025-05-scorecard' },
    { label: '% of EHCNA requests agreed' },
    { label: '% of requests where an EHC needs assessment was agreed' },
    { label: '% yes to assess' },
  ],
  workedOut: {
    formula: { kind: 'share', top: [agreements], of: [decisions] },
    reading: 'first decisions by the day of the notice; what mediation or an order changes later is not counted',
    basis: 'SEND Regulations 2014, regulation 5; the local formula, out of decisions made',
    examples: [
      {
        says: 'One yes, one no, and one withdrawn on its 30th day, which is no decision.',
        rows: {
          request: [
            { id: 'r1', receivedOn: '2025-02-17', outcome: 'Y', outcomeOn: '2025-03-31' },
            { id: 'r2', person: 'p2', receivedOn: '2025-02-17', outcome: 'N', outcomeOn: '2025-03-31' },
            {
              id: 'r3',
              person: 'p3',
              receivedOn: '2025-02-17',
              outcome: 'W',
              outcomeOn: '2025-03-19',
              withdrawnOn: '2025-03-19',
            },
          ],
        },
        period: '2025-03',
        numerator: 1,
        denominator: 2,
        value: 0.5,
      },
      {
        says: 'Refused on 28 October and agreed at mediation in December: October keeps its no.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2024-09-16', outcome: 'Y', outcomeOn: '2024-12-11', mediation: true }],
          decision: [
            { request: 'r1', kind: 'not-assess', decidedOn: '2024-10-24', notifiedOn: '2024-10-28' },
            { request: 'r1', kind: 'assess', decidedOn: '2024-12-11', notifiedOn: '2024-12-11' },
          ],
        },
        period: '2024-10',
        numerator: 0,
        denominator: 1,
        value: 0,
      },
      {
        says: 'December has no first decision, and no share.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2024-09-16', outcome: 'Y', outcomeOn: '2024-12-11', mediation: true }],
          decision: [
            { request: 'r1', kind: 'not-assess', decidedOn: '2024-10-24', notifiedOn: '2024-10-28' },
            { request: 'r1', kind: 'assess', decidedOn: '2024-12-11', notifiedOn: '2024-12-11' },
          ],
        },
        period: '2024-12',
        numerator: 0,
        denominator: 0,
        value: null,
      },
      {
        says: 'Of four requests one is agreed to, one refused, one withdrawn, one open: one of two, where the national formula has one of four.',
        rows: {
          request: [
            { id: 'r1', receivedOn: '2024-10-07', outcome: 'Y', outcomeOn: '2024-11-18' },
            { id: 'r2', person: 'p2', receivedOn: '2024-10-08', outcome: 'N', outcomeOn: '2024-11-18' },
            { id: 'r3', person: 'p3', receivedOn: '2024-10-09', outcome: 'W', withdrawnOn: '2024-11-01' },
            { id: 'r4', person: 'p4', receivedOn: '2024-12-09' },
          ],
        },
        period: '2024-11',
        numerator: 1,
        denominator: 2,
        value: 1 / 2,
      },
    ],
  },
} satisfies CatalogueMeasure;
