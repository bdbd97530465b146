// Often so few that a public paper hides the figure.
import type { CatalogueMeasure } from '../measure.ts';
import { post16, requestsOfFamilies } from '../terms.ts';

export default {
  id: 'requests-parent-post16-count',
  title: 'Requests made by parents or young people, post-16',
  section: 'assessments',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'month',
  variant: {
    of: 'requests-count',
    where: [
      { field: 'source', is: 'parent or young person' },
      { field: 'phase', is: 'post-16' },
    ],
  },
  plain:
    'How many requests in the month came from parents of young people past Year 11, or from the young people themselves.',
  numerator: 'Requests received in the month that a parent, a carer or the young person made, post-16 phase',
  denominator: null,
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    { kind: 'subset-of', of: 'requests-post16-count' },
    {
      kind: 'read-with',
      of: 'requests-parent-pct',
      why: 'the share that parents and young people made of all requests, whatever the phase',
    },
  ],
  caveats: [
    'Its label is the same as that of the row for all post-16 requests: only the row above tells them apart.',
    'Nought, one or two in most months: a public paper may have to hide it, and no direction can be told from it.',
    "From the end of compulsory school age it is the young person's right to ask, so few of these are parents' requests in law.",
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
    { label: 'no of above - post 16 phase', under: '% request from parents', seenIn: '2025-03-scrutiny-supplement' },
    { label: 'post 16', under: '% request from parents' },
    { label: 'of which post-16', under: '% request from parents' },
  ],
  workedOut: {
    formula: { kind: 'count', top: [{ ...requestsOfFamilies, whose: post16 }] },
    reading:
      "Year 12 up to the school year in which they turn 25 by age on the day of receipt; a request whose source is not recorded is nobody's",
    basis: 'SEN2 guide, item 2.2 (source of the request, code 1)',
    examples: [
      {
        says: 'On the first day of Year 12. The family asked.',
        rows: { person: [{ bornOn: '2009-08-31' }], request: [{ receivedOn: '2025-09-01', source: '1' }] },
        period: '2025-09',
        numerator: 1,
        value: 1,
      },
      {
        says: 'On the last day of Year 11. The family asked.',
        rows: { person: [{ bornOn: '2009-08-31' }], request: [{ receivedOn: '2025-08-31', source: '1' }] },
        period: '2025-08',
        numerator: 0,
        value: 0,
      },
      {
        says: 'The school asked.',
        rows: { person: [{ bornOn: '2009-08-31' }], request: [{ receivedOn: '2025-09-01', source: '2' }] },
        period: '2025-09',
        numerator: 0,
        value: 0,
      },
      {
        says: 'Who asked is not recorded.',
        rows: { person: [{ bornOn: '2009-08-31' }], request: [{ receivedOn: '2025-09-01' }] },
        period: '2025-09',
        numerator: 0,
        value: 0,
      },
    ],
  },
} satisfies CatalogueMeasure;
