// Whether units and resourced provision count as mainstream was regrouped between 2022 and 2023: the two runs are not one series.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'ehcp-mainstream-pct',
  title: 'Plan holders in mainstream schools and settings',
  section: 'placements',
  unit: 'percent',
  polarity: null,
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'Some children and young people have an education, health and care plan. Out of every hundred of them, this many learn in an ordinary nursery, school or college. The others are in special schools or taught elsewhere.',
  numerator:
    'Maintained EHC plans whose main placement is mainstream, units and resourced provision of mainstream schools included',
  denominator: 'All EHC plans maintained on the last day of the month',
  source: 'CM + GIAS',
  owner: 'sufficiency',
  releaseLag: 10,
  priority: 'sufficiency',
  relations: [
    {
      kind: 'read-with',
      of: 'waiting-specialist-ms-count',
      why: 'Children in mainstream who wait for a special school are counted as mainstream until they move.',
    },
    {
      kind: 'read-with',
      of: 'ehcp-inmss-pct',
      why: 'Two ends of where plan holders learn; the share between them is special schools of the state and colleges.',
    },
  ],
  caveats: [
    'Counting units and resourced provision in or out changes it by far more than children moving does: state the grouping with the figure.',
    'Whether general further education colleges are mainstream differs between papers; the national return shows them apart.',
    'It says where children are, not whether the place suits them: no direction is judged.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'Plan holders in mainstream classes; what was grouped with them is not printed.',
      reason: 'As first printed, for the school year 2021 to 2022, at a level well below all later years.',
    },
    {
      version: 2,
      from: '2023-01',
      meaning:
        'Plan holders in mainstream schools, with units and resourced provision, and in other mainstream settings.',
      reason:
        'From 2023 on the same label stands at a level that no movement of children explains, so the placements were regrouped; no paper says so, and the first month is the earliest it can be.',
      areas: ['E06000058'],
    },
  ],
  aliases: [
    { label: '% of EHCPs in Mainstream', ref: '3.07', seenIn: '2022-01-scorecard' },
    { label: '% of EHCPs in Mainstream', seenIn: '2025-03-scrutiny-supplement' },
    { label: '% of children with an EHCP in mainstream schools' },
    { label: '% of EHC plans in mainstream settings' },
    { label: '% of EHCPs placed in mainstream' },
    { label: 'Percentage of CYP with an EHCP educated in mainstream' },
  ],
  workedOut: {
    formula: {
      kind: 'share',
      top: [
        {
          stock: 'plan-time',
          from: 'from',
          to: 'to',
          where: [
            {
              field: 'provision',
              is: ['mainstream', 'unit', 'resourced', 'mainstream-independent', 'early-years', 'fe'],
            },
          ],
        },
      ],
      of: [{ stock: 'plan-time', from: 'from', to: 'to' }],
    },
    reading:
      'by the main place: nurseries, schools with their units and resourced provision, and general colleges of further education; where no attendance is recorded, by what the plan names',
    basis:
      'SEN2 guide, placement rank and placement detail; groups of the DfE release, with further education colleges counted as mainstream',
    examples: [
      {
        says: 'A child in the resourced provision of a mainstream school is in mainstream; one in a special school is not.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }, { person: 'p2', startedOn: '2022-09-01' }],
          establishment: [
            { urn: '100001', kind: 'mainstream' },
            { urn: '100002', kind: 'special' },
          ],
          placement: [
            { fact: 'attended', rank: 1, urn: '100001', startedOn: '2022-09-01', resourced: true },
            { person: 'p2', fact: 'attended', rank: 1, urn: '100002', startedOn: '2022-09-01' },
          ],
        },
        period: '2025-03',
        numerator: 1,
        denominator: 2,
        value: 1 / 2,
      },
      {
        says: 'Three days at school and two in alternative provision: the main place is judged.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          establishment: [
            { urn: '100001', kind: 'mainstream' },
            { urn: '100004', kind: 'ap' },
          ],
          placement: [
            { fact: 'attended', rank: 1, urn: '100001', startedOn: '2022-09-01' },
            { fact: 'attended', rank: 2, urn: '100004', startedOn: '2025-01-06' },
          ],
        },
        period: '2025-03',
        numerator: 1,
        denominator: 1,
        value: 1,
      },
      {
        says: 'The first day on which the school place no longer holds is the last of the month: the tuition that took its place is judged.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          establishment: [{ urn: '100001', kind: 'mainstream' }],
          placement: [
            { fact: 'attended', rank: 1, urn: '100001', startedOn: '2022-09-01', endedOn: '2025-03-31' },
            { fact: 'attended', rank: 1, setting: 'OTH', basis: 's19', startedOn: '2025-03-31' },
          ],
        },
        period: '2025-03',
        numerator: 0,
        denominator: 1,
        value: 0,
      },
      {
        says: 'Ceasing is proposed and under appeal: the plan is in force and counts on both sides.',
        rows: {
          plan: [
            {
              startedOn: '2022-09-01',
              proposedCeaseOn: '2025-01-10',
              ceaseDecidedOn: '2025-02-03',
              appealEndsOn: '2025-04-03',
            },
          ],
          establishment: [{ urn: '100005', kind: 'fe' }],
          placement: [{ fact: 'attended', rank: 1, urn: '100005', startedOn: '2022-09-01' }],
        },
        period: '2025-03',
        numerator: 1,
        denominator: 1,
        value: 1,
      },
    ],
  },
} satisfies CatalogueMeasure;
