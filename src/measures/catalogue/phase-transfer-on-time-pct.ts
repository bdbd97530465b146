// Before 15 February, and before 31 March for moves after school (regulation 18). A plan that names a type of school is final too, and is shown apart.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'phase-transfer-on-time-pct',
  title: 'Phase-transfer plans finalised on time',
  section: 'annual-reviews',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'annual',
  window: 'year',
  plain:
    'Before a child moves to another phase of school, the plan must name the next school by a date set in law. This is how many of every 100 such plans were ready in time.',
  numerator:
    'Plans in the transfer cohort finalised before 15 February, or before 31 March for moves from secondary school to post-16',
  denominator: 'Plans of children and young people moving phase that year',
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'pathway',
  relations: [
    {
      kind: 'read-with',
      of: 'waiting-specialist-all-count',
      why: 'a plan that names only a type of school is final and on time, and its child may still wait for a place',
    },
    {
      kind: 'read-with',
      of: 'ar-timeliness-month-pct',
      why: "the winter's work on transfers may take officers away from other reviews",
    },
  ],
  caveats: [
    'A plan that names only a type of school is final in law and counts as on time, and the child has no place yet: show those apart.',
    'Two dates in one year: what is printed in February covers moves into and between schools, and not yet moves to college.',
    'The cohort has to be settled first: a child left out of it is missed by the figure and not only by the date.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'As the entry says.',
      reason: 'As told in the words of the scrutiny supplement of March 2025, for 15 February.',
    },
  ],
  aliases: [
    { label: 'finalising EHCPs for February 15th phase transfer deadline', seenIn: '2025-03-scrutiny-supplement' },
    { label: '% of phase transfer plans finalised by 15 February' },
    { label: '% of phase transfer EHCPs issued by the statutory deadline' },
    { label: '% of phase transfers completed on time' },
  ],
  workedOut: {
    formula: {
      kind: 'share',
      top: [
        {
          flow: 'transfer',
          on: 'dueOn',
          where: [
            {
              anyOf: [
                { field: 'plan.ceasedOn', stated: false },
                { from: 'dueOn', to: 'plan.ceasedOn', moreThan: 0 },
              ],
            },
            { from: 'finalOn', to: 'dueOn', moreThan: 0 },
          ],
        },
      ],
      of: [
        {
          flow: 'transfer',
          on: 'dueOn',
          where: [
            {
              anyOf: [
                { field: 'plan.ceasedOn', stated: false },
                { from: 'dueOn', to: 'plan.ceasedOn', moreThan: 0 },
              ],
            },
          ],
        },
      ],
    },
    reading:
      'final before the date, as the regulation says, so on the day itself is late; by the calendar year of the date; plans that ended by the date have left the cohort',
    basis: 'SEND Regulations 2014, regulation 18(1)',
    examples: [
      {
        says: 'Final on 14 February, the last day before 15 February, and on 15 February: one of two.',
        rows: {
          plan: [
            { startedOn: '2022-09-01', id: 'plan-1' },
            { person: 'p2', startedOn: '2022-09-01', id: 'plan-2' },
          ],
          transfer: [
            { plan: 'plan-1', year: 2025, dueOn: '2025-02-15', finalOn: '2025-02-14' },
            { person: 'p2', plan: 'plan-2', year: 2025, dueOn: '2025-02-15', finalOn: '2025-02-15' },
          ],
        },
        period: '2025',
        numerator: 1,
        denominator: 2,
        value: 1 / 2,
      },
      {
        says: 'To post-16 by 31 March; only a type of college is named, which is final in law.',
        rows: {
          plan: [{ startedOn: '2022-09-01', id: 'plan-1' }],
          transfer: [{ plan: 'plan-1', year: 2025, dueOn: '2025-03-31', finalOn: '2025-03-12', namesSetting: false }],
        },
        period: '2025',
        numerator: 1,
        denominator: 1,
        value: 1,
      },
      {
        says: 'The plan ceased before the date: not in the cohort; no final plan yet: not on time.',
        rows: {
          plan: [
            { startedOn: '2022-09-01', id: 'plan-1', ceasedOn: '2025-02-01' },
            { person: 'p2', startedOn: '2022-09-01', id: 'plan-2' },
          ],
          transfer: [
            { plan: 'plan-1', year: 2025, dueOn: '2025-02-15' },
            { person: 'p2', plan: 'plan-2', year: 2025, dueOn: '2025-02-15' },
          ],
        },
        period: '2025',
        numerator: 0,
        denominator: 1,
        value: 0,
      },
      {
        says: 'A date of the next year belongs to it.',
        rows: {
          plan: [{ startedOn: '2022-09-01', id: 'plan-1' }],
          transfer: [{ plan: 'plan-1', year: 2026, dueOn: '2026-02-15', finalOn: '2025-12-12' }],
        },
        period: '2025',
        numerator: 0,
        denominator: 0,
        value: null,
      },
    ],
  },
} satisfies CatalogueMeasure;
