// The national six weeks: decisions made in the calendar year, on whichever year’s requests.
import type { CatalogueMeasure } from '../measure.ts';
import { decidedIn6Weeks, decisions } from '../terms.ts';

export default {
  id: 'dfe-six-week-decision-pct',
  title: 'National formula: decisions of the year to assess or not within 6 weeks',
  section: 'assessments',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'annual',
  window: 'year',
  plain:
    'When somebody asks for an assessment, the council has six weeks to say yes or no. Out of every 100 answers given in a calendar year, this many came within that time.',
  numerator:
    'Decisions in the calendar year, to assess or not, notified within 6 weeks (42 days) of receiving the request',
  denominator: 'Decisions in the calendar year, to assess or not, some of them on requests of the year before',
  source: 'CM',
  owner: 'performance',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    { kind: 'read-with', of: 'six-week-decision-pct', why: 'the same decisions month by month, as papers print them' },
    {
      kind: 'read-with',
      of: 'dfe-requests-assess-pct',
      why: 'the other national figure of this stage; it is out of requests received and not of decisions made',
    },
  ],
  caveats: [
    'For a calendar year, as the national figure is: set no month and no twelve months beside it.',
    'The return has no exception at this stage, so none ever helps.',
    'A refusal that was changed later is judged by its own day here; the return keeps only the last outcome and its day, by which the release may count it as late.',
    'The day of the request is day 0 here; the release does not say whether it counts so.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason: "Formula of the Department for Education's yearly release on plans: request decisions within 6 weeks.",
    },
  ],
  aliases: [],
  workedOut: {
    formula: { kind: 'share', top: [decidedIn6Weeks], of: [decisions] },
    reading:
      'first decisions, yes or no, by the day of the notice; withdrawn and undecided requests are on neither side',
    basis: 'DfE release on EHC plans, request decisions within 6 weeks',
    examples: [
      {
        says: 'Told on day 42, in the year after the request.',
        rows: { request: [{ receivedOn: '2023-11-27', outcome: 'Y', outcomeOn: '2024-01-08' }] },
        period: '2024',
        numerator: 1,
        denominator: 1,
        value: 1,
      },
      {
        says: 'Told on day 43.',
        rows: { request: [{ receivedOn: '2023-11-26', outcome: 'N', outcomeOn: '2024-01-08' }] },
        period: '2024',
        numerator: 0,
        denominator: 1,
        value: 0,
      },
      {
        says: 'Refused on day 42 and agreed to at mediation: the refusal was on time.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2024-09-16', outcome: 'Y', outcomeOn: '2024-12-11', mediation: true }],
          decision: [
            { request: 'r1', kind: 'not-assess', notifiedOn: '2024-10-28' },
            { request: 'r1', kind: 'assess', notifiedOn: '2024-12-11' },
          ],
        },
        period: '2024',
        numerator: 1,
        denominator: 1,
        value: 1,
      },
      {
        says: 'Withdrawn on day 30: no decision.',
        rows: { request: [{ receivedOn: '2024-01-06', outcome: 'W', withdrawnOn: '2024-02-05' }] },
        period: '2024',
        numerator: 0,
        denominator: 0,
        value: null,
      },
    ],
  },
} satisfies CatalogueMeasure;
