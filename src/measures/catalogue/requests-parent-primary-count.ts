// The phases do not add up to all parents' requests: early years and unknown stand apart.
import type { CatalogueMeasure } from '../measure.ts';
import { primary, requestsOfFamilies } from '../terms.ts';

export default {
  id: 'requests-parent-primary-count',
  title: 'Requests made by parents or young people, primary',
  section: 'assessments',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'month',
  variant: {
    of: 'requests-count',
    where: [
      { field: 'source', is: 'parent or young person' },
      { field: 'phase', is: 'primary' },
    ],
  },
  plain: 'How many of the requests that parents made in the month were for children of primary school age.',
  numerator: 'Requests received in the month that a parent, a carer or the young person made, primary phase',
  denominator: null,
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    { kind: 'subset-of', of: 'requests-primary-count' },
    {
      kind: 'read-with',
      of: 'requests-parent-pct',
      why: 'the share that parents made of all requests, whatever the phase',
    },
  ],
  caveats: [
    'Its label is the same as that of the row for all primary requests: only the row above tells them apart.',
    "Adding the three phases of parents' requests and dividing by all requests gives less than the printed share, as parents' requests for children below Reception stand nowhere.",
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason: 'As printed in the scrutiny supplement of March 2025, below the share of requests from parents.',
    },
  ],
  aliases: [
    { label: 'no of above - primary phase', under: '% request from parents', seenIn: '2025-03-scrutiny-supplement' },
    { label: 'primary', under: '% request from parents' },
    { label: 'of which primary', under: '% request from parents' },
  ],
  workedOut: {
    formula: { kind: 'count', top: [{ ...requestsOfFamilies, whose: primary }] },
    reading: "Reception to Year 6 by age on the day of receipt; a request whose source is not recorded is nobody's",
    basis: 'SEN2 guide, item 2.2 (source of the request, code 1)',
    examples: [
      {
        says: 'Born on 31 August 2014, in Year 6 up to that day of 2025. The family asked.',
        rows: { person: [{ bornOn: '2014-08-31' }], request: [{ receivedOn: '2025-08-31', source: '1' }] },
        period: '2025-08',
        numerator: 1,
        value: 1,
      },
      {
        says: 'A day later in Year 7. The family asked.',
        rows: { person: [{ bornOn: '2014-08-31' }], request: [{ receivedOn: '2025-09-01', source: '1' }] },
        period: '2025-09',
        numerator: 0,
        value: 0,
      },
      {
        says: 'The school asked.',
        rows: { person: [{ bornOn: '2014-08-31' }], request: [{ receivedOn: '2025-08-31', source: '2' }] },
        period: '2025-08',
        numerator: 0,
        value: 0,
      },
      {
        says: 'Who asked is not recorded.',
        rows: { person: [{ bornOn: '2014-08-31' }], request: [{ receivedOn: '2025-08-31' }] },
        period: '2025-08',
        numerator: 0,
        value: 0,
      },
    ],
  },
} satisfies CatalogueMeasure;
