// The phases do not add up to all parents' requests: early years and unknown stand apart.
import type { CatalogueMeasure } from '../measure.ts';
import { requestsOfFamilies, secondary } from '../terms.ts';

export default {
  id: 'requests-parent-secondary-count',
  title: 'Requests made by parents or young people, secondary',
  section: 'assessments',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'month',
  variant: {
    of: 'requests-count',
    where: [
      { field: 'source', is: 'parent or young person' },
      { field: 'phase', is: 'secondary' },
    ],
  },
  plain:
    'How many of the requests that parents and young people made in the month were for pupils of secondary school age.',
  numerator: 'Requests received in the month that a parent, a carer or the young person made, secondary phase',
  denominator: null,
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    { kind: 'subset-of', of: 'requests-secondary-count' },
    {
      kind: 'read-with',
      of: 'requests-parent-pct',
      why: 'the share that parents and young people made of all requests, whatever the phase',
    },
  ],
  caveats: [
    'Its label is the same as that of the row for all secondary requests: only the row above tells them apart.',
    'In the papers read, families make a larger part of secondary requests than of primary ones: compare it with its own phase, not with the other.',
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
    { label: 'no of above - secondary phase', under: '% request from parents', seenIn: '2025-03-scrutiny-supplement' },
    { label: 'secondary', under: '% request from parents' },
    { label: 'of which secondary', under: '% request from parents' },
  ],
  workedOut: {
    formula: { kind: 'count', top: [{ ...requestsOfFamilies, whose: secondary }] },
    reading: "Years 7 to 11 by age on the day of receipt; a request whose source is not recorded is nobody's",
    basis: 'SEN2 guide, item 2.2 (source of the request, code 1)',
    examples: [
      {
        says: 'On the first day of Year 7. The family asked.',
        rows: { person: [{ bornOn: '2014-08-31' }], request: [{ receivedOn: '2025-09-01', source: '1' }] },
        period: '2025-09',
        numerator: 1,
        value: 1,
      },
      {
        says: 'On the last day of Year 6. The family asked.',
        rows: { person: [{ bornOn: '2014-08-31' }], request: [{ receivedOn: '2025-08-31', source: '1' }] },
        period: '2025-08',
        numerator: 0,
        value: 0,
      },
      {
        says: 'The school asked.',
        rows: { person: [{ bornOn: '2014-08-31' }], request: [{ receivedOn: '2025-09-01', source: '2' }] },
        period: '2025-09',
        numerator: 0,
        value: 0,
      },
      {
        says: 'Who asked is not recorded.',
        rows: { person: [{ bornOn: '2014-08-31' }], request: [{ receivedOn: '2025-09-01' }] },
        period: '2025-09',
        numerator: 0,
        value: 0,
      },
    ],
  },
} satisfies CatalogueMeasure;
