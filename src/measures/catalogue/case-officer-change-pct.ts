// Moving a whole team's cases at once makes a month of many.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'case-officer-change-pct',
  title: 'Plan holders whose co-ordinator changed in the month',
  section: 'quality',
  unit: 'percent',
  polarity: 'lower',
  frequency: 'monthly',
  window: 'month',
  plain:
    'The share of children with a plan whose case officer changed this month. Each change means that a family must get to know somebody new.',
  numerator: 'Plan holders whose case officer (EHC co-ordinator) changed in the month',
  denominator: 'EHC plans maintained',
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'sufficiency',
  relations: [
    { kind: 'read-with', of: 'vacancy-ehco-fte', why: 'a post that falls empty hands its children to others' },
    { kind: 'read-with', of: 'ehcp-active-count', why: 'it is what the percentage is out of' },
  ],
  caveats: [
    'Moving the children of a whole team at once makes one month stand out: April 2025 has 17.4% where its neighbours have 3.1% and 7.7%.',
    'The target is printed as 4 beside percentages: 4% is meant.',
  ],
  versions: [
    { version: 1, from: null, meaning: 'As the entry says.', reason: 'As printed in the scorecard of May 2025.' },
  ],
  aliases: [
    {
      label: '% of Young People with an EHCP that had a change of Education, Health & Care Co-ordinator this month',
      ref: '112',
      seenIn: '2025-05-scorecard',
    },
    { label: '% of CYP with an EHCP with a change of case officer' },
  ],
  workedOut: {
    formula: {
      kind: 'share',
      top: [
        {
          stock: 'plan-time',
          from: 'from',
          to: { earliest: ['to', { monthAfter: 'allocation.tookOverOn' }] },
          where: [
            {
              from: { first: ['plan.transferredOn', 'plan.startedOn', 'plan.issuedOn'] },
              to: 'allocation.tookOverOn',
              moreThan: 0,
            },
          ],
        },
      ],
      of: [{ stock: 'plan-time', from: 'from', to: 'to' }],
    },
    reading:
      'plans in force at the end of the month whose officer took over from another in it, each once however often it changed; the officer of a new plan is no change, whoever kept a case of the same child before',
    basis: 'allocations as recorded',
    examples: [
      {
        says: 'One of two changed hands on the last day of the month.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }, { person: 'p2', startedOn: '2022-09-01' }],
          allocation: [
            { officer: 'E01', fromOn: '2024-01-08', toOn: '2025-03-31' },
            { officer: 'E02', fromOn: '2025-03-31' },
            { person: 'p2', officer: 'E01', fromOn: '2024-01-08' },
          ],
        },
        period: '2025-03',
        numerator: 1,
        denominator: 2,
        value: 1 / 2,
      },
      {
        says: 'The month after it no longer counts.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          allocation: [
            { officer: 'E01', fromOn: '2024-01-08', toOn: '2025-03-31' },
            { officer: 'E02', fromOn: '2025-03-31' },
          ],
        },
        period: '2025-04',
        numerator: 0,
        denominator: 1,
        value: 0,
      },
      {
        says: 'The first officer of a case is no change.',
        rows: {
          plan: [{ startedOn: '2025-03-03', issuedOn: '2025-03-03' }],
          allocation: [{ officer: 'E01', fromOn: '2025-03-03' }],
        },
        period: '2025-03',
        numerator: 0,
        denominator: 1,
        value: 0,
      },
      {
        says: 'To a colleague and back in one month: one child, once.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          allocation: [
            { officer: 'E01', fromOn: '2024-01-08', toOn: '2025-03-04' },
            { officer: 'E02', fromOn: '2025-03-04', toOn: '2025-03-18' },
            { officer: 'E01', fromOn: '2025-03-18' },
          ],
        },
        period: '2025-03',
        numerator: 1,
        denominator: 1,
        value: 1,
      },
      {
        says: 'Taken over on 4 March, and allocated to the same officer once more on the 18th: changed in March, not in April.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          allocation: [
            { officer: 'E01', fromOn: '2024-01-08', toOn: '2025-03-04' },
            { officer: 'E02', fromOn: '2025-03-04', toOn: '2025-03-18' },
            { officer: 'E02', fromOn: '2025-03-18' },
          ],
        },
        period: '2025-03',
        numerator: 1,
        denominator: 1,
        value: 1,
      },
      {
        says: 'A plan of 2019 ended, and a new one of March has another officer: two plans, no change.',
        rows: {
          plan: [
            { startedOn: '2016-01-29', id: 'plan-0', ceasedOn: '2019-02-07' },
            { startedOn: '2025-03-03', issuedOn: '2025-03-03' },
          ],
          allocation: [
            { officer: 'E01', fromOn: '2018-08-31', toOn: '2019-02-07' },
            { officer: 'E02', fromOn: '2025-03-03' },
          ],
        },
        period: '2025-03',
        numerator: 0,
        denominator: 1,
        value: 0,
      },
      {
        says: 'The officer moved team and kept the case: no change.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          allocation: [
            { officer: 'E01', fromOn: '2024-01-08', toOn: '2025-03-10', team: 'East' },
            { officer: 'E01', fromOn: '2025-03-10', team: 'West' },
          ],
        },
        period: '2025-03',
        numerator: 0,
        denominator: 1,
        value: 0,
      },
      {
        says: 'To a colleague and back on one day: the colleague had it on none, and nothing changed.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          allocation: [
            { officer: 'E01', fromOn: '2024-01-08', toOn: '2025-03-10' },
            { officer: 'E02', fromOn: '2025-03-10', toOn: '2025-03-10' },
            { officer: 'E01', fromOn: '2025-03-10' },
          ],
        },
        period: '2025-03',
        numerator: 0,
        denominator: 1,
        value: 0,
      },
    ],
  },
} satisfies CatalogueMeasure;
