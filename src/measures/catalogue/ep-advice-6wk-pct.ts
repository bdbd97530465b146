// The psychology service's system and the case system may disagree; the source is named beside the figure.
import type { CatalogueMeasure } from '../measure.ts';
import { adviceReturned, returnedIn6Weeks } from '../terms.ts';

export default {
  id: 'ep-advice-6wk-pct',
  title: 'Educational psychology advice returned within 6 weeks',
  section: 'assessments',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'month',
  plain:
    'For each assessment an educational psychologist writes a report. This is how many of every 100 reports that came in this month were written within six weeks of being asked for.',
  numerator: "Psychological advice returned in the month within 6 weeks (42 days) of the council's request",
  denominator: 'Psychological advice returned in the month',
  source: 'CM + EPS',
  owner: 'psychology',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    {
      kind: 'read-with',
      of: 'ep-advice-backlog-count',
      why: 'it counts advice returned; advice not returned is only there, and returning it lowers this share',
    },
    { kind: 'read-with', of: 'vacancy-ep-fte', why: 'posts without a psychologist move first' },
    {
      kind: 'read-with',
      of: 'assessments-agreed-count',
      why: 'each agreed assessment is one more piece of advice to write',
    },
    {
      kind: 'read-with',
      of: 'twenty-week-incl-pct',
      why: 'what it leads to, about two months later: advice is due at week 12, the plan at week 20',
    },
  ],
  caveats: [
    "The psychology service's system and the case system give different shares for the same month: name the source, keep both, and explain the difference.",
    'It counts reports returned. In a month with many old reports it falls although more work was done.',
    'It is counted from the day the council asked; the legal six weeks run from the day the request was received.',
    'Some labels speak of requests made, which would be another base than reports returned.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason: 'As printed in the scrutiny report of November 2024 and the scorecard of May 2025.',
    },
  ],
  aliases: [
    { label: 'Education Psychologist timeliness', seenIn: '2024-11-scrutiny-report' },
    {
      label:
        '% of requests for Education Psychology advice where Educational Psychologist responded within 6 wks from the date of request from the Local Authority',
      ref: '103',
      seenIn: '2025-05-scorecard',
    },
    { label: '% of EP advice received within 6 weeks' },
    { label: '% of Educational Psychology advice completed within 6 weeks' },
    { label: '% of educational psychologist reports submitted within 6 weeks' },
    { label: '% EP advice returned within six weeks' },
  ],
  workedOut: {
    formula: { kind: 'share', top: [adviceReturned('d', [returnedIn6Weeks])], of: [adviceReturned('d')] },
    reading:
      'by the day on which the advice came back, from the day on which the council asked for it; earlier advice used again is among it',
    basis:
      'SEND Regulations 2014, regulations 6(1)(d) and 8(1); the papers count from the day of asking, the law from that of receipt',
    examples: [
      {
        says: 'Asked for on 11 December 2024, received by the body on the 12th and returned on 22 January: day 42 of the request.',
        rows: {
          advice: [{ kind: 'd', requestedOn: '2024-12-11', returnedOn: '2025-01-22', receivedByBodyOn: '2024-12-12' }],
        },
        period: '2025-01',
        numerator: 1,
        denominator: 1,
        value: 1,
      },
      {
        says: 'Returned on 23 January it is lawful, and late here.',
        rows: {
          advice: [{ kind: 'd', requestedOn: '2024-12-11', returnedOn: '2025-01-23', receivedByBodyOn: '2024-12-12' }],
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
            { kind: 'c', requestedOn: '2024-12-11', returnedOn: '2025-01-22' },
            { kind: 'd', requestedOn: '2024-11-11' },
          ],
        },
        period: '2025-01',
        numerator: 0,
        denominator: 0,
        value: null,
      },
    ],
  },
} satisfies CatalogueMeasure;
