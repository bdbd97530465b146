// Requests received in the month, also where a child was brought to the council's attention; duplicates left out.
import type { CatalogueMeasure } from '../measure.ts';
import { requests } from '../terms.ts';

export default {
  id: 'requests-count',
  title: 'Requests for an EHC needs assessment',
  section: 'assessments',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'month',
  plain:
    "How many times in the month the council was asked to look into a child's or young person's needs, to see whether they should have an education, health and care plan.",
  numerator:
    "Requests for an EHC needs assessment received in the month, with children otherwise brought to the council's attention; duplicates and misdirected letters left out",
  denominator: null,
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    {
      kind: 'sum-of',
      of: ['ey-ehcna-received-count', 'requests-primary-count', 'requests-secondary-count', 'requests-post16-count'],
      rest: 'phase not known',
    },
    { kind: 'read-with', of: 'yes-to-assess-pct', why: 'how many of them turn into assessments' },
    {
      kind: 'read-with',
      of: 'twenty-week-incl-pct',
      why: 'a rise in requests reaches timeliness about five months later',
    },
  ],
  caveats: [
    'Counted by the day a request was received. Late keying raises months already printed: the latest paper stands.',
    'The local count and the one in the national return differ by a few in a year.',
    'It falls in August and peaks in the weeks before a school holiday: compare with the same month of another year.',
    'When months are added up to a year, count them: twelve, not thirteen.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason: 'As printed in the performance report of April 2021 and every paper after it.',
    },
  ],
  aliases: [
    { label: 'No. of requests for EHC assessment', ref: '1.03', seenIn: '2022-01-scorecard' },
    { label: 'No. of requests for EHC assessment', seenIn: '2025-03-scrutiny-supplement' },
    { label: 'requests for EHCNA' },
    { label: 'Number of EHC needs assessment requests' },
    { label: 'Number of requests for an EHC needs assessment received' },
    { label: 'Number of EHCNA requests received in the month' },
    { label: 'Number of new requests for EHC needs assessment' },
    { label: 'New requests for statutory assessment' },
    { label: 'Number of initial requests for an EHC plan' },
    { label: 'Number of EHCNA requests received' },
  ],
  workedOut: {
    formula: { kind: 'count', top: [requests] },
    reading:
      'by the day of receipt, whatever became of it; a second request while one is open is linked to it, and the first counts with its day',
    basis: 'SEN2 guide, module 2 (requests)',
    examples: [
      {
        says: 'A request received on the last day of the month counts, and is counted though it was withdrawn.',
        rows: { request: [{ receivedOn: '2025-03-31', outcome: 'W', withdrawnOn: '2025-04-30' }] },
        period: '2025-03',
        numerator: 1,
        value: 1,
      },
      {
        says: 'A request received on the first day of the next month does not.',
        rows: { request: [{ receivedOn: '2025-04-01' }] },
        period: '2025-03',
        numerator: 0,
        value: 0,
      },
      {
        says: 'A request dated after the day that is looked from is not yet one.',
        rows: { request: [{ receivedOn: '2025-03-20' }] },
        period: '2025-03',
        today: '2025-03-19',
        numerator: 0,
        value: 0,
      },
      {
        says: 'The school asks while the request of the parents is open: one.',
        rows: {
          request: [
            { id: 'r1', receivedOn: '2025-03-10', source: '1' },
            { id: 'r2', receivedOn: '2025-03-24', source: '2' },
          ],
        },
        period: '2025-03',
        numerator: 1,
        value: 1,
      },
      {
        says: 'Asked again while the assessment of the first request is under way: none more.',
        rows: {
          request: [
            { id: 'r1', receivedOn: '2024-06-03', outcome: 'Y', outcomeOn: '2024-07-10' },
            { id: 'r2', receivedOn: '2025-03-24' },
          ],
          assessment: [{ request: 'r1', startedOn: '2024-07-10' }],
        },
        period: '2025-03',
        numerator: 0,
        value: 0,
      },
      {
        says: 'Refused on the day of the next request: that is a request of its own.',
        rows: {
          request: [
            { id: 'r1', receivedOn: '2025-02-10', outcome: 'N', outcomeOn: '2025-03-24' },
            { id: 'r2', receivedOn: '2025-03-24' },
          ],
        },
        period: '2025-03',
        numerator: 1,
        value: 1,
      },
      {
        says: 'A request of years ago was never closed: it holds no other for more than 20 weeks.',
        rows: {
          request: [
            { id: 'r1', receivedOn: '2024-11-04' },
            { id: 'r2', receivedOn: '2025-03-24' },
          ],
        },
        period: '2025-03',
        numerator: 1,
        value: 1,
      },
    ],
  },
} satisfies CatalogueMeasure;
