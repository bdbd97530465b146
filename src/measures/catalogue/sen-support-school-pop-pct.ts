// Pupils on the rolls of the area's schools whose census record says SEN support.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'sen-support-school-pop-pct',
  title: 'School pupils with SEN support',
  section: 'caseload',
  unit: 'percent',
  polarity: null,
  frequency: 'termly',
  window: 'as-at',
  plain:
    'Some pupils need extra help to learn and get it from their school without an education, health and care plan. This is how many there are in every hundred pupils here.',
  numerator: 'Pupils on the rolls of schools in the area whose SEN provision in the census is SEN support (code K)',
  denominator: 'All pupils on the rolls of schools in the area on census day',
  source: 'SC',
  owner: 'inclusion',
  releaseLag: 45,
  priority: 'early-identification',
  relations: [
    {
      kind: 'read-with',
      of: 'ehcp-school-pop-pct',
      why: 'A pupil given a plan leaves this share for that one, so schools can be doing the same with both moving.',
    },
    {
      kind: 'read-with',
      of: 'sen-support-count',
      why: 'The number behind the share; if only one of them moves, the pupils it is out of have changed.',
    },
  ],
  caveats: [
    'A change of several points in one term is more than schools can bring about: ask whether only state-funded schools were counted one time and all schools the other.',
    'Schools decide for themselves whom they record at SEN support, so places differ by habit as well as by need.',
    'It changes only when a school census is taken.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'Pupils with code K in the census of the term, in all the schools the paper counts.',
      reason:
        'Printed each term beside the share with a plan, which must be out of the same pupils if the two are to be read together.',
    },
  ],
  aliases: [
    { label: '% of BCP School Population with SEN Support', seenIn: '2025-05-scorecard' },
    { label: "% of BCP's School Population with SEN Support (termly data)", ref: '14', seenIn: '2025-05-scorecard' },
    { label: '% of pupils with SEN support' },
    { label: '% of school pupils receiving SEN Support' },
    { label: '% of school population with SEN support' },
    { label: 'Percentage of pupils at SEN Support (all schools)' },
  ],
  workedOut: {
    formula: {
      kind: 'share',
      top: [
        {
          flow: 'school-roll',
          on: 'censusOn',
          where: [
            { field: 'senSupport', stated: true },
            { field: 'pupils', stated: true },
          ],
          sum: 'senSupport',
        },
      ],
      of: [
        {
          flow: 'school-roll',
          on: 'censusOn',
          where: [
            { field: 'senSupport', stated: true },
            { field: 'pupils', stated: true },
          ],
          sum: 'pupils',
        },
      ],
    },
    reading: 'out of the pupils of all schools that gave both numbers in the census of the term',
    basis: 'School census, SEN provision code K',
    examples: [
      {
        says: 'Added up before dividing: shares of schools are never averaged.',
        rows: {
          'school-roll': [
            { urn: '100001', censusOn: '2025-01-16', pupils: 900, senSupport: 90 },
            { urn: '100002', censusOn: '2025-01-16', pupils: 100, senSupport: 30 },
          ],
        },
        period: '2024-25-spring',
        numerator: 120,
        denominator: 1000,
        value: 0.12,
      },
      {
        says: 'A school that gave no number of pupils is on neither side.',
        rows: {
          'school-roll': [
            { urn: '100001', censusOn: '2025-01-16', pupils: 900, senSupport: 90 },
            { urn: '100002', censusOn: '2025-01-16', senSupport: 30 },
          ],
        },
        period: '2024-25-spring',
        numerator: 90,
        denominator: 900,
        value: 0.1,
      },
      {
        says: 'A term without a census has no share.',
        rows: { 'school-roll': [{ urn: '100001', censusOn: '2024-12-31', pupils: 900, senSupport: 90 }] },
        period: '2024-25-spring',
        numerator: 0,
        denominator: 0,
        value: null,
      },
    ],
  },
} satisfies CatalogueMeasure;
