// A share of all plans, of every age.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'ehcp-post16-specialist-pct',
  title: 'Plan holders in specialist post-16 institutions',
  section: 'placements',
  unit: 'percent',
  polarity: null,
  frequency: 'monthly',
  window: 'as-at',
  plain:
    'Some young people over 16 go to a special college. This is how many do so out of every hundred people of any age with an education, health and care plan.',
  numerator: 'Maintained EHC plans whose main placement is a specialist post-16 institution',
  denominator: 'All EHC plans maintained on the last day of the month',
  source: 'CM + GIAS',
  owner: 'adulthood',
  releaseLag: 10,
  priority: 'sufficiency',
  relations: [
    {
      kind: 'read-with',
      of: 'places-post16-specialist-count',
      why: 'Places that the area has of its own set how many young people can stay near home.',
    },
  ],
  caveats: [
    'Out of plans of every age: a change in the number of small children with a plan moves it.',
    'It falls over summer as courses end and steps up in September with the new ones.',
    'Sixth forms of special schools are schools and not colleges, and are left out.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'Specialist post-16 institutions only, out of all plans and not those of people over 16.',
      reason: 'As printed under the table of provision types, each row of which is a share of all plans.',
    },
  ],
  aliases: [
    { label: '% of EHCPs in Post 16 Specialist', seenIn: '2025-03-scrutiny-supplement' },
    { label: '% of EHCPs in specialist post-16 institutions' },
  ],
} satisfies CatalogueMeasure;
