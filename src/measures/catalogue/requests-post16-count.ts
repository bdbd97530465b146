// Often so few that a public paper hides the figure.
import type { CatalogueMeasure } from '../measure.ts';
import { post16, requests } from '../terms.ts';

export default {
  id: 'requests-post16-count',
  title: 'Requests for an EHC needs assessment, post-16',
  section: 'assessments',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'month',
  variant: { of: 'requests-count', where: [{ field: 'phase', is: 'post-16' }] },
  plain: "How many of the month's requests to look into somebody's needs were for young people past Year 11.",
  numerator: 'Requests for an EHC needs assessment received in the month, child or young person in the post-16 phase',
  denominator: null,
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    { kind: 'read-with', of: 'requests-parent-post16-count', why: 'those of them that parents or young people made' },
  ],
  caveats: [
    'Printed twice with the same words; in months when every post-16 request came from a family the two figures are equal and cannot be told apart by size.',
    'Often nought to five in a month: a public paper may have to hide it, and a year says more than a month.',
    'Young people may ask themselves from the end of compulsory school age, and few do.',
    'It is not the remainder of primary and secondary: early years and requests without a known phase are usually larger than this row.',
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
      label: 'no of above - post 16 phase',
      under: 'No. of requests for EHC assessment',
      seenIn: '2025-03-scrutiny-supplement',
    },
    { label: 'post 16', under: 'No. of requests for EHC assessment' },
    { label: 'of which post-16', under: 'No. of requests for EHC assessment' },
    { label: 'Number of EHCNA requests - post-16 phase' },
    { label: 'Number of requests for EHC needs assessment (post-16)' },
  ],
  workedOut: {
    formula: { kind: 'count', top: [{ ...requests, whose: post16 }] },
    reading: 'Year 12 up to the school year in which they turn 25 by age on the day of receipt',
    basis: 'SEN2 guide, module 2 (requests); SEN2 guide, national curriculum years by age on 31 August',
    examples: [
      {
        says: 'On the first day of Year 12.',
        rows: { person: [{ bornOn: '2009-08-31' }], request: [{ receivedOn: '2025-09-01', source: '2' }] },
        period: '2025-09',
        numerator: 1,
        value: 1,
      },
      {
        says: 'On the last day of Year 11.',
        rows: { person: [{ bornOn: '2009-08-31' }], request: [{ receivedOn: '2025-08-31', source: '2' }] },
        period: '2025-08',
        numerator: 0,
        value: 0,
      },
      {
        says: 'On the 25th birthday, in the school year in which they turn 25.',
        rows: { person: [{ bornOn: '2000-09-01' }], request: [{ receivedOn: '2025-09-01', source: '2' }] },
        period: '2025-09',
        numerator: 1,
        value: 1,
      },
      {
        says: 'After the school year in which they turned 25.',
        rows: { person: [{ bornOn: '2000-08-31' }], request: [{ receivedOn: '2025-09-01', source: '2' }] },
        period: '2025-09',
        numerator: 0,
        value: 0,
      },
    ],
  },
} satisfies CatalogueMeasure;
