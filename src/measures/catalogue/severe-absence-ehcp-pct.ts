// Enrolments over the threshold; these pupils are in the 10% figure too.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'severe-absence-ehcp-pct',
  title: 'Pupils with a plan absent for 50% or more of sessions',
  section: 'inclusion',
  unit: 'percent',
  polarity: 'lower',
  frequency: 'termly',
  window: 'term',
  plain:
    'The share of pupils with an education, health and care plan who missed at least half of all school sessions this term.',
  numerator: 'Enrolments of pupils with an EHC plan that missed 50% or more of possible sessions in the term',
  denominator: 'Enrolments of pupils with an EHC plan in the term',
  source: 'SC',
  owner: 'inclusion',
  releaseLag: 45,
  priority: 'inclusion',
  relations: [{ kind: 'subset-of', of: 'persistent-absence-ehcp-pct' }],
  caveats: [
    'Counted by enrolment, not by pupil: one who changed school in the term counts at each.',
    'The school census gives it one term late. A figure repeated between censuses is carried forward, not new.',
    'The target in the scorecard of May 2025 is the national figure, so it moves whenever the national figure is published.',
  ],
  versions: [
    { version: 1, from: null, meaning: 'As the entry says.', reason: 'As printed in the scorecard of May 2025.' },
  ],
  aliases: [
    { label: '% of EHCP pupils severely absent (50% or more missed)', ref: '89', seenIn: '2025-05-scorecard' },
    { label: '% severe absence - EHCP' },
    { label: 'Severe absence rate: EHCP' },
    { label: '% of pupils with an EHCP who are severely absent' },
  ],
  workedOut: {
    formula: {
      kind: 'share',
      top: [
        {
          flow: 'school-roll',
          on: 'censusOn',
          where: [
            { field: 'severePlans', stated: true },
            { field: 'plans', stated: true },
          ],
          sum: 'severePlans',
        },
      ],
      of: [
        {
          flow: 'school-roll',
          on: 'censusOn',
          where: [
            { field: 'severePlans', stated: true },
            { field: 'plans', stated: true },
          ],
          sum: 'plans',
        },
      ],
    },
    reading:
      'as the schools’ census of the term says; enrolments that missed half or more; the term in which the census day falls; a school that gave one number alone is on neither side',
    basis: 'DfE school census',
    examples: [
      {
        says: 'Two schools are added up before they are divided.',
        rows: {
          'school-roll': [
            { urn: '100001', censusOn: '2024-10-03', severePlans: 6, plans: 40 },
            { urn: '100002', censusOn: '2024-10-03', severePlans: 4, plans: 160 },
          ],
        },
        period: '2024-25-autumn',
        numerator: 10,
        denominator: 200,
        value: 10 / 200,
      },
      {
        says: 'The January census belongs to the spring term.',
        rows: {
          'school-roll': [
            { urn: '100001', censusOn: '2024-10-03', severePlans: 6, plans: 40 },
            { urn: '100001', censusOn: '2025-01-16', severePlans: 2, plans: 40 },
          ],
        },
        period: '2024-25-spring',
        numerator: 2,
        denominator: 40,
        value: 2 / 40,
      },
      {
        says: 'No census in the term: no figure, and none carried forward.',
        rows: { 'school-roll': [{ urn: '100001', censusOn: '2024-10-03', severePlans: 6, plans: 40 }] },
        period: '2024-25-spring',
        numerator: 0,
        denominator: 0,
        value: null,
      },
      {
        says: 'On the last day of December, with no term dates published: the autumn term.',
        rows: { 'school-roll': [{ urn: '100001', censusOn: '2024-12-31', severePlans: 0, plans: 25 }] },
        period: '2024-25-autumn',
        numerator: 0,
        denominator: 25,
        value: 0,
      },
      {
        says: 'A school that has its pupils and not yet this number is on neither side.',
        rows: {
          'school-roll': [
            { urn: '100001', censusOn: '2024-10-03', severePlans: 6, plans: 40 },
            { urn: '100002', censusOn: '2024-10-03', plans: 160 },
          ],
        },
        period: '2024-25-autumn',
        numerator: 6,
        denominator: 40,
        value: 6 / 40,
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
