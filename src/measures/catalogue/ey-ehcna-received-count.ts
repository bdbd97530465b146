// The part of all requests that a split by primary, secondary and post-16 leaves out.
import type { CatalogueMeasure } from '../measure.ts';
import { earlyYears, requests } from '../terms.ts';

export default {
  id: 'ey-ehcna-received-count',
  title: 'Requests for an EHC needs assessment, early years',
  section: 'early-years',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'month',
  variant: { of: 'requests-count', where: [{ field: 'phase', is: 'early years' }] },
  plain:
    'How many times in the month someone asked the council to check if a child needs an education, health and care plan. Only children who have not started school are counted.',
  numerator: 'Requests for an EHC needs assessment received in the month for children below Reception',
  denominator: null,
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'early-identification',
  relations: [
    { kind: 'subset-of', of: 'requests-count' },
    {
      kind: 'read-with',
      of: 'ey-pre-statutory-caseload-count',
      why: 'Children known and helped before are those for whom a request can come early in the school year.',
    },
  ],
  caveats: [
    'A split of requests into primary, secondary and post-16 has no place for these: without this row its parts do not add up to all requests.',
    'Requests come in waves over the school year, so compare the same month of another year.',
    'A request counts on the day it was received, by whoever made it.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'Requests for children below Reception, by day of receipt.',
      reason: 'As printed, beside rows for the other phases which leave early years out.',
    },
  ],
  aliases: [
    { label: 'No. of EHCNAs received (monthly) for Early Years children', seenIn: '2025-03-scrutiny-supplement' },
    { label: 'No. of EHCNA requests received - early years' },
    { label: 'Number of early years requests for EHC needs assessment' },
    { label: 'no of above - early years', under: 'No. of requests for EHC assessment' },
    { label: 'early years', under: 'No. of requests for EHC assessment' },
  ],
  workedOut: {
    formula: { kind: 'count', top: [{ ...requests, whose: earlyYears }] },
    reading: 'children below Reception by age on the day of receipt',
    basis: 'SEN2 guide, module 2 (requests); SEN2 guide, national curriculum years by age on 31 August',
    examples: [
      {
        says: 'Received on 31 August for a child who starts Reception the next day.',
        rows: { person: [{ bornOn: '2020-08-31' }], request: [{ receivedOn: '2024-08-31' }] },
        period: '2024-08',
        numerator: 1,
        value: 1,
      },
      {
        says: 'Received on 1 September: the child is in Reception.',
        rows: { person: [{ bornOn: '2020-08-31' }], request: [{ receivedOn: '2024-09-01' }] },
        period: '2024-09',
        numerator: 0,
        value: 0,
      },
      {
        says: 'Two requests of one month are two.',
        rows: {
          person: [{ bornOn: '2021-03-03' }],
          request: [
            { receivedOn: '2024-09-02', outcome: 'W', withdrawnOn: '2024-09-09' },
            { receivedOn: '2024-09-30' },
          ],
        },
        period: '2024-09',
        numerator: 2,
        value: 2,
      },
    ],
  },
} satisfies CatalogueMeasure;
