// The clock in law runs from receipt of the request (regulation 8), the papers' from its sending.
import type { CatalogueMeasure } from '../measure.ts';
import { adviceReturned, returnedIn6Weeks } from '../terms.ts';

export default {
  id: 'health-advice-6wk-pct',
  title: 'Health advice returned within 6 weeks',
  section: 'assessments',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'month',
  plain:
    'For each assessment the health service is asked what the child needs. This is how many of every 100 answers that came in this month took no more than six weeks.',
  numerator: "Health advice returned in the month within 6 weeks (42 days) of the council's request",
  denominator: 'Health advice returned in the month',
  source: 'ICB',
  owner: 'dco',
  releaseLag: 20,
  priority: 'pathway',
  relations: [
    {
      kind: 'read-with',
      of: 'ep-advice-6wk-pct',
      why: 'two services, two sources: the same share in both for months on end is a copied row more often than a coincidence',
    },
    { kind: 'read-with', of: 'twenty-week-incl-pct', why: 'one late piece of advice is enough to make the plan late' },
  ],
  caveats: [
    'Several health services answer for one child: whether each answer counts or only the last is not stated.',
    'It is counted from the day the council asked; the legal six weeks run from the day the health body received the request.',
    "When it equals the psychologists' share to the decimal for some months, ask for it again before printing it.",
    'The oldest label speaks of plans completed in six weeks, where advice must be meant.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason:
        'Printed without figures in the scorecard of January 2022; as printed in the scrutiny report of November 2024 and the scorecard of May 2025.',
    },
  ],
  aliases: [
    {
      label: '% of EHCPs completed in six weeks by Health from date LA request sent',
      ref: '31.04',
      seenIn: '2022-01-scorecard',
    },
    { label: 'Health timeliness', seenIn: '2024-11-scrutiny-report' },
    {
      label:
        '% of requests for stat advice where health responded within 6 wks from the date of request from the Local Authority',
      ref: '104',
      seenIn: '2025-05-scorecard',
    },
    { label: '% of health advice received within 6 weeks' },
    { label: '% of health advice returned within six weeks' },
    { label: '% of health advice completed within 6 weeks' },
  ],
  workedOut: {
    formula: { kind: 'share', top: [adviceReturned('c', [returnedIn6Weeks])], of: [adviceReturned('c')] },
    reading:
      'each answer of a health body by the day on which it came back, from the day on which the council asked for it',
    basis:
      'SEND Regulations 2014, regulations 6(1)(c) and 8(1); the papers count from the day of asking, the law from that of receipt',
    examples: [
      {
        says: 'Asked for on 11 December 2024, received by the body on the 12th and returned on 22 January: day 42 of the request.',
        rows: {
          advice: [{ kind: 'c', requestedOn: '2024-12-11', returnedOn: '2025-01-22', receivedByBodyOn: '2024-12-12' }],
        },
        period: '2025-01',
        numerator: 1,
        denominator: 1,
        value: 1,
      },
      {
        says: 'Returned on 23 January it is lawful, and late here.',
        rows: {
          advice: [{ kind: 'c', requestedOn: '2024-12-11', returnedOn: '2025-01-23', receivedByBodyOn: '2024-12-12' }],
        },
        period: '2025-01',
        numerator: 0,
        denominator: 1,
        value: 0,
      },
      {
        says: 'Advice of another kind, and what is still out, are on neither side.',
        rows: {
          advice: [
            { kind: 'd', requestedOn: '2024-12-11', returnedOn: '2025-01-22' },
            { kind: 'c', requestedOn: '2024-11-11' },
          ],
        },
        period: '2025-01',
        numerator: 0,
        denominator: 0,
        value: null,
      },
      {
        says: 'A missed appointment excuses the body in law; the figure knows no exception.',
        rows: {
          advice: [
            { kind: 'c', requestedOn: '2024-12-11', returnedOn: '2025-01-23', missedAppointmentOn: '2025-01-08' },
          ],
        },
        period: '2025-01',
        numerator: 0,
        denominator: 1,
        value: 0,
      },
    ],
  },
} satisfies CatalogueMeasure;
