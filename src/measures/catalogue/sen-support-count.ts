// Changes with the school census only (January, May, October): a month between two of them carries the last figure forward.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'sen-support-count',
  title: 'Pupils with SEN support',
  section: 'caseload',
  unit: 'count',
  polarity: null,
  frequency: 'termly',
  window: 'as-at',
  plain:
    'Some pupils need extra help to learn and get it from their school without an education, health and care plan. This is how many such pupils there are in the schools here.',
  numerator: 'Pupils on roll with SEN support (code K) at the latest school census',
  denominator: null,
  source: 'SC',
  owner: 'inclusion',
  releaseLag: 45,
  priority: 'early-identification',
  relations: [
    {
      kind: 'read-with',
      of: 'sen-support-school-pop-pct',
      why: 'The share takes out the growth of the school population itself.',
    },
  ],
  caveats: [
    'Papers that print it every month repeat the last census: a level arrow in such a month means that nothing was counted, not that nothing changed.',
    'The censuses of a school year are not quite alike: pupils leave in summer and the youngest are recorded during the year, so compare the same term.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'Pupils with code K at the last census taken, carried through the months until the next.',
      reason: 'Printed monthly from termly censuses; the months that really changed show that it is the census number.',
    },
  ],
  aliases: [
    { label: 'No. of SEN Support', seenIn: '2025-03-scrutiny-supplement' },
    { label: 'Number of pupils on SEN support' },
    { label: 'Number of children on SEN Support' },
    { label: 'Number of pupils receiving SEN support' },
  ],
  workedOut: {
    formula: {
      kind: 'count',
      top: [{ flow: 'school-roll', on: 'censusOn', sum: 'senSupport' }],
      given: [{ flow: 'school-roll', on: 'censusOn', where: [{ field: 'senSupport', stated: true }] }],
    },
    reading: 'all rows of the census taken in the term; a term without a census has no figure of its own',
    basis: 'School census, SEN provision code K',
    examples: [
      {
        says: 'Two schools, one of them with a row for each phase.',
        rows: {
          'school-roll': [
            { urn: '100001', censusOn: '2025-01-16', pupils: 420, senSupport: 61, plans: 14 },
            { urn: '100002', censusOn: '2025-01-16', phase: 'primary', pupils: 200, senSupport: 30, plans: 5 },
            { urn: '100002', censusOn: '2025-01-16', phase: 'secondary', pupils: 300, senSupport: 45, plans: 9 },
          ],
        },
        period: '2024-25-spring',
        numerator: 136,
        value: 136,
      },
      {
        says: 'The census of the term before is not carried over.',
        rows: { 'school-roll': [{ urn: '100001', censusOn: '2024-10-03', pupils: 420, senSupport: 61 }] },
        period: '2024-25-spring',
        numerator: 0,
        value: null,
      },
      {
        says: 'A census on the last day of the term as months have it.',
        rows: { 'school-roll': [{ urn: '100001', censusOn: '2025-03-31', pupils: 420, senSupport: 61 }] },
        period: '2024-25-spring',
        numerator: 61,
        value: 61,
      },
      {
        says: 'A school that did not say how many adds nothing.',
        rows: {
          'school-roll': [
            { urn: '100001', censusOn: '2025-01-16', senSupport: 0 },
            { urn: '100002', censusOn: '2025-01-16', pupils: 99 },
          ],
        },
        period: '2024-25-spring',
        numerator: 0,
        value: 0,
      },
    ],
  },
} satisfies CatalogueMeasure;
