// The phases do not add up to all requests: early years and unknown stand apart.
import type { CatalogueMeasure } from '../measure.ts';
import { primary, requests } from '../terms.ts';

export default {
  id: 'requests-primary-count',
  title: 'Requests for an EHC needs assessment, primary',
  section: 'assessments',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'month',
  variant: { of: 'requests-count', where: [{ field: 'phase', is: 'primary' }] },
  plain: "How many of the month's requests to look into a child's needs were for children of primary school age.",
  numerator: 'Requests for an EHC needs assessment received in the month, child or young person in the primary phase',
  denominator: null,
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'pathway',
  relations: [{ kind: 'read-with', of: 'requests-parent-primary-count', why: 'those of them that parents made' }],
  caveats: [
    "One paper prints a primary row below all requests and another, with the same words, below parents' requests: the row above tells which it is.",
    "The phase is the child's on the day of the request; children not yet in Reception are early years and not here.",
    'The three phases come to less than all requests: early years has a row of its own, and for some the phase is not known.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason: 'As printed in the scrutiny supplement of March 2025, below all requests.',
    },
  ],
  aliases: [
    {
      label: 'no of above - primary phase',
      under: 'No. of requests for EHC assessment',
      seenIn: '2025-03-scrutiny-supplement',
    },
    { label: 'primary', under: 'No. of requests for EHC assessment' },
    { label: 'of which primary', under: 'No. of requests for EHC assessment' },
    { label: 'Number of EHCNA requests - primary phase' },
    { label: 'Number of requests for EHC needs assessment (primary)' },
  ],
  workedOut: {
    formula: { kind: 'count', top: [{ ...requests, whose: primary }] },
    reading: 'Reception to Year 6 by age on the day of receipt',
    basis: 'SEN2 guide, module 2 (requests); SEN2 guide, national curriculum years by age on 31 August',
    examples: [
      {
        says: 'Born on 31 August 2014, in Year 6 up to that day of 2025.',
        rows: { person: [{ bornOn: '2014-08-31' }], request: [{ receivedOn: '2025-08-31', source: '2' }] },
        period: '2025-08',
        numerator: 1,
        value: 1,
      },
      {
        says: 'A day later in Year 7.',
        rows: { person: [{ bornOn: '2014-08-31' }], request: [{ receivedOn: '2025-09-01', source: '2' }] },
        period: '2025-09',
        numerator: 0,
        value: 0,
      },
      {
        says: 'On the day before Reception it is early years.',
        rows: { person: [{ bornOn: '2020-08-31' }], request: [{ receivedOn: '2024-08-31', source: '2' }] },
        period: '2024-08',
        numerator: 0,
        value: 0,
      },
      {
        says: 'On the first day of Reception it is primary.',
        rows: { person: [{ bornOn: '2020-08-31' }], request: [{ receivedOn: '2024-09-01', source: '2' }] },
        period: '2024-09',
        numerator: 1,
        value: 1,
      },
    ],
  },
} satisfies CatalogueMeasure;
