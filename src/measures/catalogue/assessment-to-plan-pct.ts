// Of assessments whose outcome was reached in the year.
import type { CatalogueMeasure } from '../measure.ts';
import { endedWithPlan, noPlans } from '../terms.ts';

export default {
  id: 'assessment-to-plan-pct',
  title: 'Assessments that led to a plan',
  section: 'assessments',
  unit: 'percent',
  polarity: null,
  frequency: 'annual',
  window: 'year',
  plain:
    'Out of every 100 assessments that were finished in the year, how many led to an education, health and care plan.',
  numerator: 'Assessments with the outcome that a plan will be issued',
  denominator: 'Assessments with an outcome, plan or no plan',
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    {
      kind: 'read-with',
      of: 'yes-to-assess-pct',
      why: 'a low share of agreements and a high share of plans together say that the gate stands at the request',
    },
  ],
  caveats: [
    'The outcome of an assessment and the issue of a plan are different events: its numerator is not the number of plans issued in the year.',
    'A calendar year and the last 12 months are both printed under it; compare like with like.',
    'Neither more nor less is better by itself.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason:
        'As told in the words of the scrutiny supplement of March 2025, for a calendar year and for the last 12 months.',
    },
  ],
  aliases: [
    { label: '% of assessments in the year that went on to a plan', seenIn: '2025-03-scrutiny-supplement' },
    { label: '% of assessments resulting in an EHC plan' },
    { label: 'Percentage of assessments where a plan was issued' },
  ],
  workedOut: {
    formula: { kind: 'share', top: [endedWithPlan], of: [endedWithPlan, noPlans] },
    reading:
      'of the calendar year, by the day on which the plan was sent or the family told that there will be none; a refusal that an order or agreement changed later is one of its year, and the plan after it one of the year it was sent in',
    basis: 'SEND Regulations 2014, regulations 10 and 13; DfE release, assessments by outcome',
    examples: [
      {
        says: 'Two plans and one refusal in the year, the last plan on 31 December.',
        rows: {
          request: [
            { id: 'r1', receivedOn: '2023-11-13' },
            { id: 'r1-2', receivedOn: '2024-08-12', person: 'p2' },
            { id: 'r1-3', receivedOn: '2024-02-01', person: 'p3' },
          ],
          assessment: [
            { id: 'a1', request: 'r1', outcome: 'Y', outcomeOn: '2024-03-28' },
            { id: 'a1-2', request: 'r1-2', outcome: 'Y', outcomeOn: '2024-12-31', person: 'p2' },
            { request: 'r1-3', outcome: 'N', outcomeOn: '2024-05-01', person: 'p3' },
          ],
          plan: [
            { request: 'r1', assessment: 'a1', startedOn: '2024-03-28', issuedOn: '2024-03-28' },
            { request: 'r1-2', assessment: 'a1-2', startedOn: '2024-12-31', issuedOn: '2024-12-31', person: 'p2' },
          ],
        },
        period: '2024',
        numerator: 2,
        denominator: 3,
        value: 0.6666666666666666,
      },
      {
        says: 'Refused in 2024 and ordered in 2025: 2024 keeps the refusal.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2024-05-06' }],
          decision: [{ request: 'r1', kind: 'not-issue', decidedOn: '2024-08-22', notifiedOn: '2024-08-22' }],
          assessment: [
            {
              request: 'r1',
              startedOn: '2024-06-17',
              outcome: 'Y',
              outcomeOn: '2025-04-30',
              basis: 'TRIBUNAL',
              startsAgainOn: '2025-02-12',
            },
          ],
        },
        period: '2024',
        numerator: 0,
        denominator: 1,
        value: 0,
      },
      {
        says: 'Withdrawn ones are on neither side, and a year with nothing else has no share.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2024-02-01' }],
          assessment: [{ request: 'r1', outcome: 'W', outcomeOn: '2024-05-01' }],
        },
        period: '2024',
        numerator: 0,
        denominator: 0,
        value: null,
      },
    ],
  },
} satisfies CatalogueMeasure;
