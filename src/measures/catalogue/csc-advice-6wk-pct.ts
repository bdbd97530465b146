// An answer that the child is not known is an answer.
import type { CatalogueMeasure } from '../measure.ts';
import { adviceReturned, returnedIn6Weeks } from '../terms.ts';

export default {
  id: 'csc-advice-6wk-pct',
  title: 'Social care advice returned within 6 weeks',
  section: 'assessments',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'month',
  plain:
    "For each assessment children's social care is asked what it knows about the child. This is how many of every 100 answers that came in this month took no more than six weeks.",
  numerator: "Social care advice returned in the month within 6 weeks (42 days) of the council's request",
  denominator: 'Social care advice returned in the month',
  source: 'CSC',
  owner: 'social-care',
  releaseLag: 20,
  priority: 'pathway',
  relations: [
    {
      kind: 'read-with',
      of: 'ep-advice-6wk-pct',
      why: 'asked for on the same day; the later of the two holds up the plan',
    },
    { kind: 'read-with', of: 'twenty-week-incl-pct', why: 'one late piece of advice is enough to make the plan late' },
  ],
  caveats: [
    'Many of the children are not known to social care. A reply that says so counts as a reply and should be shown as a kind of its own: a hundred per cent of such replies is not a hundred per cent of advice.',
    'It is counted from the day the council asked; the legal six weeks run from receipt.',
    'For young people of 18 and over adult social care answers, and the label leaves them out.',
  ],
  versions: [
    { version: 1, from: null, meaning: 'As the entry says.', reason: 'As printed in the scorecard of May 2025.' },
  ],
  aliases: [
    {
      label:
        "% of requests for Children's Social Care advice where Children's Social Care responded within 6 wks from the date of request from the Local Authority",
      ref: '105',
      seenIn: '2025-05-scorecard',
    },
    { label: '% of social care advice received within 6 weeks' },
    { label: '% of social care advice returned within six weeks' },
    { label: '% of social care advice completed within 6 weeks' },
  ],
  workedOut: {
    formula: { kind: 'share', top: [adviceReturned('e', [returnedIn6Weeks])], of: [adviceReturned('e')] },
    reading:
      'each answer of social care by the day on which it came back, from the day on which the council asked for it; that a child is not known is an answer',
    basis:
      'SEND Regulations 2014, regulations 6(1)(e) and 8(1); the papers count from the day of asking, the law from that of receipt',
    examples: [
      {
        says: 'Asked for on 11 December 2024, received by the body on the 12th and returned on 22 January: day 42 of the request.',
        rows: {
          advice: [{ kind: 'e', requestedOn: '2024-12-11', returnedOn: '2025-01-22', receivedByBodyOn: '2024-12-12' }],
        },
        period: '2025-01',
        numerator: 1,
        denominator: 1,
        value: 1,
      },
      {
        says: 'Returned on 23 January it is lawful, and late here.',
        rows: {
          advice: [{ kind: 'e', requestedOn: '2024-12-11', returnedOn: '2025-01-23', receivedByBodyOn: '2024-12-12' }],
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
            { kind: 'e', requestedOn: '2024-11-11' },
          ],
        },
        period: '2025-01',
        numerator: 0,
        denominator: 0,
        value: null,
      },
      {
        says: 'Not known to the service, said within two weeks: an answer in time.',
        rows: { advice: [{ kind: 'e', requestedOn: '2025-01-06', returnedOn: '2025-01-17', notKnown: true }] },
        period: '2025-01',
        numerator: 1,
        denominator: 1,
        value: 1,
      },
    ],
  },
} satisfies CatalogueMeasure;
