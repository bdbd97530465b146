// Of all requests of the month; in August out of fewer than thirty.
import type { CatalogueMeasure } from '../measure.ts';
import { requests, requestsOfFamilies } from '../terms.ts';

export default {
  id: 'requests-parent-pct',
  title: 'Share of requests made by parents or young people',
  section: 'assessments',
  unit: 'percent',
  polarity: null,
  frequency: 'monthly',
  window: 'month',
  plain:
    'Out of every 100 requests for an assessment in the month, how many were made by parents, carers or the young people themselves. The others came mostly from schools and nurseries.',
  numerator: 'Requests received in the month that a parent, a carer or the young person made',
  denominator: 'All requests received in the month',
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    {
      kind: 'read-with',
      of: 'requests-count',
      why: 'what it is a share of: with few requests, as in August, one family moves it by several points',
    },
    {
      kind: 'read-with',
      of: 'requests-parent-primary-count',
      why: 'one of the three phases it is broken down by; early years and unknown phases are in the share and in no such row',
    },
    {
      kind: 'read-with',
      of: 'requests-parent-secondary-count',
      why: 'another of the three phases it is broken down by, and the one where families ask the largest part',
    },
  ],
  caveats: [
    'Rises in August and September, when schools are closed and make few requests: the families have not changed.',
    'The number it divides by can be below thirty in August.',
    "Labels say parents; the young person's own request belongs to it by law and may or may not have been counted.",
    'The three rows below it in one paper give a lower share than the one printed, because early years are not among them.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason:
        'As printed in the scrutiny report of November 2024, the scrutiny supplement of March 2025 and the scorecard of May 2025.',
    },
  ],
  aliases: [
    { label: '% parent/carers requests', seenIn: '2024-11-scrutiny-report' },
    { label: '% request from parents', seenIn: '2025-03-scrutiny-supplement' },
    {
      label: '% of Education, Health and Care Needs Assessments requests received from parents',
      ref: '92',
      seenIn: '2025-05-scorecard',
    },
    { label: '% of EHCNA requests from parents' },
    { label: '% of requests for EHC needs assessment made by parents/carers' },
    { label: '% parental requests for assessment' },
  ],
  workedOut: {
    formula: { kind: 'share', top: [requestsOfFamilies], of: [requests] },
    reading: 'by the day of receipt; requests whose source is not recorded are in the number it divides by',
    basis: 'SEN2 guide, item 2.2 (source of the request, code 1)',
    examples: [
      {
        says: 'One from a parent on the last day of the month, one from a school, one from nobody knows whom.',
        rows: {
          request: [
            { receivedOn: '2025-03-31', source: '1' },
            { person: 'p2', receivedOn: '2025-03-03', source: '2' },
            { person: 'p3', receivedOn: '2025-03-04' },
          ],
        },
        period: '2025-03',
        numerator: 1,
        denominator: 3,
        value: 0.3333333333333333,
      },
      {
        says: 'A request of the next month is on neither side.',
        rows: {
          request: [
            { receivedOn: '2025-04-01', source: '1' },
            { receivedOn: '2025-03-03', source: '2' },
          ],
        },
        period: '2025-03',
        numerator: 0,
        denominator: 1,
        value: 0,
      },
      {
        says: 'A month without a request has no share.',
        rows: { request: [{ receivedOn: '2025-04-01', source: '1' }] },
        period: '2025-03',
        numerator: 0,
        denominator: 0,
        value: null,
      },
      {
        says: 'The school asks while the request of the parents is open: one request, and it is theirs.',
        rows: {
          request: [
            { id: 'r1', receivedOn: '2025-03-10', source: '1' },
            { id: 'r2', receivedOn: '2025-03-24', source: '2' },
          ],
        },
        period: '2025-03',
        numerator: 1,
        denominator: 1,
        value: 1,
      },
    ],
  },
} satisfies CatalogueMeasure;
