// Pupils on the rolls of the area's schools, wherever they live; residents in schools elsewhere are not in it.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'ehcp-school-pop-pct',
  title: 'School pupils with an EHC plan',
  section: 'caseload',
  unit: 'percent',
  polarity: null,
  frequency: 'termly',
  window: 'as-at',
  plain:
    'Out of every hundred pupils in schools here, how many have an education, health and care plan. Pupils are counted where they go to school, even if they live somewhere else.',
  numerator: 'Pupils on the rolls of schools in the area whose SEN provision in the census is an EHC plan (code E)',
  denominator: 'All pupils on the rolls of schools in the area on census day',
  source: 'SC',
  owner: 'performance',
  releaseLag: 45,
  priority: 'pathway',
  relations: [
    {
      kind: 'read-with',
      of: 'ehcp-rate-10k',
      why: 'One counts pupils of the schools here, the other residents; where they part, pupils are crossing the boundary or are past school age.',
    },
    {
      kind: 'read-with',
      of: 'sen-support-school-pop-pct',
      why: 'Pupils move from SEN support to a plan, so the two shares are read as one picture.',
    },
  ],
  caveats: [
    'It speaks of the schools in the area, not of the children the council is responsible for: residents taught elsewhere are left out and incomers are in.',
    'Whether independent schools and nurseries are below the line changes the share: a jump between two terms is first a question about the schools counted.',
    'It changes only when a school census is taken, so months in between repeat it.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'Pupils with code E in the census of the term, in all the schools the paper counts.',
      reason: 'The census share as scorecards print it each term; they do not say which kinds of school are counted.',
    },
  ],
  aliases: [
    { label: '% of BCP School Population with an EHCP', seenIn: '2025-05-scorecard' },
    { label: "% of BCP's School Population with an EHCP (termly data)", ref: '12', seenIn: '2025-05-scorecard' },
    { label: '% of pupils with an EHC plan' },
    { label: '% of school pupils with an EHCP' },
    { label: 'Percentage of pupils with an EHCP (all schools)' },
    { label: '% of school population with an EHCP' },
  ],
  workedOut: {
    formula: {
      kind: 'share',
      top: [
        {
          flow: 'school-roll',
          on: 'censusOn',
          where: [
            { field: 'plans', stated: true },
            { field: 'pupils', stated: true },
          ],
          sum: 'plans',
        },
      ],
      of: [
        {
          flow: 'school-roll',
          on: 'censusOn',
          where: [
            { field: 'plans', stated: true },
            { field: 'pupils', stated: true },
          ],
          sum: 'pupils',
        },
      ],
    },
    reading: 'out of the pupils of all schools that gave both numbers in the census of the term',
    basis: 'School census, SEN provision code E',
    examples: [
      {
        says: 'Added up before dividing: shares of schools are never averaged.',
        rows: {
          'school-roll': [
            { urn: '100001', censusOn: '2025-01-16', pupils: 900, plans: 90 },
            { urn: '100002', censusOn: '2025-01-16', pupils: 100, plans: 30 },
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
            { urn: '100001', censusOn: '2025-01-16', pupils: 900, plans: 90 },
            { urn: '100002', censusOn: '2025-01-16', plans: 30 },
          ],
        },
        period: '2024-25-spring',
        numerator: 90,
        denominator: 900,
        value: 0.1,
      },
      {
        says: 'A term without a census has no share.',
        rows: { 'school-roll': [{ urn: '100001', censusOn: '2024-12-31', pupils: 900, plans: 90 }] },
        period: '2024-25-spring',
        numerator: 0,
        denominator: 0,
        value: null,
      },
    ],
  },
} satisfies CatalogueMeasure;
