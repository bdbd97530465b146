// SEND Regulations 2014, regulation 10(1): who is not given a plan is told within 16 weeks of the request.
import type { CatalogueMeasure } from '../measure.ts';
import { noPlansThatStand, toldIn16Weeks } from '../terms.ts';

export default {
  id: 'dfe-no-plan-16-week-pct',
  title: 'National formula: families told within 16 weeks that there will be no plan',
  section: 'assessments',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'annual',
  window: 'year',
  plain:
    'Some assessments end without an education, health and care plan. The family should be told within 16 weeks of asking. Out of every 100 who were told so in a calendar year, this many were told in time.',
  numerator:
    'Assessments that ended in the calendar year without a plan, the family told within 16 weeks (112 days) of the request',
  denominator: 'Assessments that ended in the calendar year without a plan',
  source: 'CM',
  owner: 'performance',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    { kind: 'read-with', of: 'dfe-assessments-plan-pct', why: 'how many assessments end so' },
    {
      kind: 'read-with',
      of: 'dfe-six-week-decision-pct',
      why: 'the step before: a late first decision takes its weeks out of the sixteen',
    },
  ],
  caveats: [
    'For a calendar year, as the national figure is: set no month and no twelve months beside it.',
    'The numbers are small: a few families move it by several points.',
    'The return has no exception at this stage, so none ever helps.',
    'The day of the request is day 0 here; the release does not say whether it counts so.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason:
        "Formula of the Department for Education's yearly release on plans: decisions not to issue a plan within 16 weeks.",
    },
  ],
  aliases: [],
  workedOut: {
    formula: {
      kind: 'share',
      top: [{ ...noPlansThatStand, where: [...noPlansThatStand.where, toldIn16Weeks] }],
      of: [noPlansThatStand],
    },
    reading:
      'by the day of the notice; one that an order or agreement had changed by census day is no longer among them, as the return keeps the last outcome',
    basis: 'SEND Regulations 2014, regulation 10(1); DfE release, decisions not to issue a plan',
    examples: [
      {
        says: 'Told on day 112.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2024-05-06' }],
          assessment: [{ request: 'r1', outcome: 'N', outcomeOn: '2024-08-26' }],
        },
        period: '2024',
        numerator: 1,
        denominator: 1,
        value: 1,
      },
      {
        says: 'Told on day 113.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2024-05-06' }],
          assessment: [{ request: 'r1', outcome: 'N', outcomeOn: '2024-08-27' }],
        },
        period: '2024',
        numerator: 0,
        denominator: 1,
        value: 0,
      },
      {
        says: 'An order of 17 January, the day after census day, changed it too late for the return.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2024-05-06' }],
          decision: [{ request: 'r1', kind: 'not-issue', notifiedOn: '2024-08-26' }],
          assessment: [
            {
              request: 'r1',
              startedOn: '2024-06-17',
              outcome: 'Y',
              outcomeOn: '2025-04-30',
              basis: 'TRIBUNAL',
              startsAgainOn: '2025-01-17',
            },
          ],
        },
        period: '2024',
        numerator: 1,
        denominator: 1,
        value: 1,
      },
      {
        says: 'On census day itself it was changed already.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2024-05-06' }],
          decision: [{ request: 'r1', kind: 'not-issue', notifiedOn: '2024-08-26' }],
          assessment: [
            {
              request: 'r1',
              startedOn: '2024-06-17',
              outcome: 'Y',
              outcomeOn: '2025-04-30',
              basis: 'TRIBUNAL',
              startsAgainOn: '2025-01-16',
            },
          ],
        },
        period: '2024',
        numerator: 0,
        denominator: 0,
        value: null,
      },
      {
        says: 'Ordered to assess in April, told in August that there will be no plan: that stands.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2024-01-08' }],
          decision: [{ request: 'r1', kind: 'not-assess', notifiedOn: '2024-02-16' }],
          assessment: [
            {
              request: 'r1',
              startedOn: '2024-04-22',
              outcome: 'N',
              outcomeOn: '2024-08-01',
              basis: 'TRIBUNAL',
              startsAgainOn: '2024-04-15',
            },
          ],
        },
        period: '2024',
        numerator: 0,
        denominator: 1,
        value: 0,
      },
    ],
  },
} satisfies CatalogueMeasure;
