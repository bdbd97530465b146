// SEND Regulations 2014, regulation 5. Decisions either way are counted, though papers name only those to proceed.
import type { CatalogueMeasure } from '../measure.ts';
import { decidedIn6Weeks, decisions } from '../terms.ts';

export default {
  id: 'six-week-decision-pct',
  title: 'Decisions to assess or not, made within 6 weeks',
  section: 'assessments',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'month',
  plain:
    'When somebody asks for an assessment, the council has six weeks to say yes or no. This is how many of every 100 answers came within that time.',
  numerator: 'Decisions in the month, to assess or not, notified within 6 weeks (42 days) of receiving the request',
  denominator: 'Decisions in the month, to assess or not',
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    { kind: 'read-with', of: 'requests-count', why: 'a month with many requests falls due for decision six weeks on' },
    {
      kind: 'read-with',
      of: 'yes-to-assess-pct',
      why: 'whether the answers given were yes or no, which the time they took does not tell',
    },
    { kind: 'read-with', of: 'twenty-week-incl-pct', why: 'a late first decision takes its weeks out of the twenty' },
  ],
  caveats: [
    'Labels speak of decisions to proceed; the law and the national figure count a no as well as a yes.',
    'The national return has no way to flag an exception at this stage, so an exception never improves the published figure.',
    'The six weeks are calendar weeks: weekends and bank holidays count.',
    'The date that counts is the day the family was told. A panel date in its place flatters the figure.',
    'Requests that nobody has decided yet are not in it, however late they are.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'Decisions either way. The wording changed from paper to paper; nothing shows that the count did.',
      reason:
        'As printed in the scorecard of January 2022, the scrutiny report of November 2024 and the scorecard of May 2025. Two of them name decisions to proceed, one the six-week decision.',
    },
  ],
  aliases: [
    {
      label: '% of decisions to proceed with assessment of needs being made within six weeks',
      ref: '31.03',
      seenIn: '2022-01-scorecard',
    },
    { label: '6 wk decision', seenIn: '2024-11-scrutiny-report' },
    {
      label: '% of decisions to proceed with assessment of needs being made within six weeks',
      ref: '100',
      seenIn: '2025-05-scorecard',
    },
    { label: '% of decisions to assess made within 6 weeks' },
    { label: '% of EHCNA decisions made within 6 weeks' },
    { label: '% of requests with a decision within 6 weeks' },
    { label: '% of decisions whether to assess within 6 weeks' },
    { label: '6 week decision timeliness' },
  ],
  workedOut: {
    formula: { kind: 'share', top: [decidedIn6Weeks], of: [decisions] },
    reading:
      'first decisions, yes or no, by the day of the notice; the day of receipt is day 0, and no exception counts',
    basis: 'SEND Regulations 2014, regulation 5(1); DfE release, request decisions within 6 weeks',
    examples: [
      {
        says: 'Told on day 42.',
        rows: { request: [{ receivedOn: '2025-02-17', outcome: 'N', outcomeOn: '2025-03-31' }] },
        period: '2025-03',
        numerator: 1,
        denominator: 1,
        value: 1,
      },
      {
        says: 'Told on day 43.',
        rows: { request: [{ receivedOn: '2025-02-16', outcome: 'Y', outcomeOn: '2025-03-31' }] },
        period: '2025-03',
        numerator: 0,
        denominator: 1,
        value: 0,
      },
      {
        says: 'The panel sat on day 38, the notice went out on day 43.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2025-02-16', panelOn: '2025-03-26' }],
          decision: [{ request: 'r1', kind: 'assess', decidedOn: '2025-03-26', notifiedOn: '2025-03-31' }],
        },
        period: '2025-03',
        numerator: 0,
        denominator: 1,
        value: 0,
      },
      {
        says: 'Refused on day 42 and agreed at mediation in December: the refusal was on time, and stays so.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2024-09-16', outcome: 'Y', outcomeOn: '2024-12-11', mediation: true }],
          decision: [
            { request: 'r1', kind: 'not-assess', decidedOn: '2024-10-24', notifiedOn: '2024-10-28' },
            { request: 'r1', kind: 'assess', decidedOn: '2024-12-11', notifiedOn: '2024-12-11' },
          ],
        },
        period: '2024-10',
        numerator: 1,
        denominator: 1,
        value: 1,
      },
      {
        says: 'Withdrawn on day 30: no decision was made.',
        rows: {
          request: [{ receivedOn: '2025-01-06', outcome: 'W', outcomeOn: '2025-02-05', withdrawnOn: '2025-02-05' }],
        },
        period: '2025-02',
        numerator: 0,
        denominator: 0,
        value: null,
      },
      {
        says: 'The summer holidays are an exception in law and none here: day 52 is late.',
        rows: {
          request: [{ id: 'r1', receivedOn: '2024-07-20', outcome: 'Y', outcomeOn: '2024-09-10' }],
          exception: [{ request: 'r1', code: 'X1', weeks: 6 }],
        },
        period: '2024-09',
        numerator: 0,
        denominator: 1,
        value: 0,
      },
    ],
  },
} satisfies CatalogueMeasure;
