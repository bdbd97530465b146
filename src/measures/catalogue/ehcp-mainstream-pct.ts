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
} satisfies CatalogueMeasure;
