// The phases do not add up to all requests: early years and unknown stand apart.
import type { CatalogueMeasure } from '../measure.ts';
import { requests, secondary } from '../terms.ts';

export default {
  id: 'requests-secondary-count',
  title: 'Requests for an EHC needs assessment, secondary',
  section: 'assessments',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'month',
  variant: { of: 'requests-count', where: [{ field: 'phase', is: 'secondary' }] },
  plain:
    "How many of the month's requests to look into a child's needs were for pupils of secondary school age, up to Year 11.",
  numerator: 'Requests for an EHC needs assessment received in the month, child or young person in the secondary phase',
  denominator: null,
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    {
      kind: 'read-with',
      of: 'requests-parent-secondary-count',
      why: 'those of them that parents or young people made',
    },
  ],
  caveats: [
    "Printed twice with the same words, for all requests and for parents' requests; this is the larger of the two.",
    'A child in the summer between Year 6 and Year 7 may be counted in either phase: ask which day the phase is taken on.',
    'With primary and post-16 it does not make the whole: early years and requests without a known phase are missing.',
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
      label: 'no of above - secondary phase',
      under: 'No. of requests for EHC assessment',
      seenIn: '2025-03-scrutiny-supplement',
    },
    { label: 'secondary', under: 'No. of requests for EHC assessment' },
    { label: 'of which secondary', under: 'No. of requests for EHC assessment' },
    { label: 'Number of EHCNA requests - secondary phase' },
    { label: 'Number of requests for EHC needs assessment (secondary)' },
  ],
  workedOut: {
    formula: { kind: 'count', top: [{ ...requests, whose: secondary }] },
    reading: 'Years 7 to 11 by age on the day of receipt',
    basis: 'SEN2 guide, module 2 (requests); SEN2 guide, national curriculum years by age on 31 August',
    examples: [
      {
        says: 'On the first day of Year 7.',
        rows: { person: [{ bornOn: '2014-08-31' }], request: [{ receivedOn: '2025-09-01', source: '2' }] },
        period: '2025-09',
        numerator: 1,
        value: 1,
      },
      {
        says: 'On the last day of Year 6.',
        rows: { person: [{ bornOn: '2014-08-31' }], request: [{ receivedOn: '2025-08-31', source: '2' }] },
        period: '2025-08',
        numerator: 0,
        value: 0,
      },
      {
        says: 'On the last day of Year 11, after the school leaving date.',
        rows: { person: [{ bornOn: '2009-08-31' }], request: [{ receivedOn: '2025-08-31', source: '2' }] },
        period: '2025-08',
        numerator: 1,
        value: 1,
      },
      {
        says: 'On the first day of Year 12.',
        rows: { person: [{ bornOn: '2009-08-31' }], request: [{ receivedOn: '2025-09-01', source: '2' }] },
        period: '2025-09',
        numerator: 0,
        value: 0,
      },
    ],
  },
} satisfies CatalogueMeasure;
