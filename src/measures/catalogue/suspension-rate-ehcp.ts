// Suspensions, not pupils: one pupil can have several. Compared with the same term only.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'suspension-rate-ehcp',
  title: 'Suspensions for every 100 pupils with an EHC plan',
  section: 'inclusion',
  unit: 'rate-100',
  polarity: 'lower',
  frequency: 'termly',
  window: 'term',
  plain:
    'How many times pupils with an education, health and care plan were suspended this term, for every 100 of these pupils.',
  numerator: 'Suspensions in the term of pupils with an EHC plan',
  denominator: 'Pupils on roll with an EHC plan, in hundreds',
  source: 'SC',
  owner: 'inclusion',
  releaseLag: 45,
  priority: 'inclusion',
  relations: [
    {
      kind: 'read-with',
      of: 'exclusions-ehcp-count',
      why: 'fewer suspensions are no gain where more are excluded for good',
    },
  ],
  caveats: [
    'Suspensions, not pupils: one pupil can have several.',
    'Compare with the same term only: a whole year’s rate is far higher, and autumn differs from summer.',
    'The target in the scorecard of May 2025 is the national figure, so it moves whenever the national figure is published.',
  ],
  versions: [
    { version: 1, from: null, meaning: 'As the entry says.', reason: 'As printed in the scorecard of May 2025.' },
  ],
  aliases: [
    { label: 'Suspensions rate for EHCP pupils', ref: '82', seenIn: '2025-05-scorecard' },
    { label: 'Suspension rate - EHCP' },
    { label: 'Suspensions per 100 pupils with an EHCP' },
  ],
  workedOut: {
    formula: {
      kind: 'share',
      top: [
        {
          flow: 'school-roll',
          on: 'censusOn',
          where: [
            { field: 'suspensionsPlans', stated: true },
            { field: 'plans', stated: true },
          ],
          sum: 'suspensionsPlans',
        },
      ],
      of: [
        {
          flow: 'school-roll',
          on: 'censusOn',
          where: [
            { field: 'suspensionsPlans', stated: true },
            { field: 'plans', stated: true },
          ],
          sum: 'plans',
        },
      ],
      times: 100,
    },
    reading:
      'as the schools’ census of the term says; suspensions, not pupils, for each 100 with a plan; the term in which the census day falls; a school that gave one number alone is on neither side',
    basis: 'DfE school census',
    examples: [
      {
        says: 'Two schools are added up before they are divided.',
        rows: {
          'school-roll': [
            { urn: '100001', censusOn: '2024-10-03', suspensionsPlans: 6, plans: 40 },
            { urn: '100002', censusOn: '2024-10-03', suspensionsPlans: 4, plans: 160 },
          ],
        },
        period: '2024-25-autumn',
        numerator: 10,
        denominator: 200,
        value: 5,
      },
      {
        says: 'The January census belongs to the spring term.',
        rows: {
          'school-roll': [
            { urn: '100001', censusOn: '2024-10-03', suspensionsPlans: 6, plans: 40 },
            { urn: '100001', censusOn: '2025-01-16', suspensionsPlans: 2, plans: 40 },
          ],
        },
        period: '2024-25-spring',
        numerator: 2,
        denominator: 40,
        value: 5,
      },
      {
        says: 'No census in the term: no figure, and none carried forward.',
        rows: { 'school-roll': [{ urn: '100001', censusOn: '2024-10-03', suspensionsPlans: 6, plans: 40 }] },
        period: '2024-25-spring',
        numerator: 0,
        denominator: 0,
        value: null,
      },
      {
        says: 'On the last day of December, with no term dates published: the autumn term.',
        rows: { 'school-roll': [{ urn: '100001', censusOn: '2024-12-31', suspensionsPlans: 0, plans: 25 }] },
        period: '2024-25-autumn',
        numerator: 0,
        denominator: 25,
        value: 0,
      },
      {
        says: 'A school that has its pupils and not yet this number is on neither side.',
        rows: {
          'school-roll': [
            { urn: '100001', censusOn: '2024-10-03', suspensionsPlans: 6, plans: 40 },
            { urn: '100002', censusOn: '2024-10-03', plans: 160 },
          ],
        },
        period: '2024-25-autumn',
        numerator: 6,
        denominator: 40,
        value: 15,
      },
      {
        says: 'No school has given it yet: no figure, and not 0.',
        rows: { 'school-roll': [{ urn: '100001', censusOn: '2024-10-03', plans: 40 }] },
        period: '2024-25-autumn',
        numerator: 0,
        denominator: 0,
        value: null,
      },
    ],
  },
} satisfies CatalogueMeasure;
