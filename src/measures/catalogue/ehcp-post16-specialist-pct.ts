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
  workedOut: {
    formula: {
      kind: 'share',
      top: [
        { stock: 'plan-time', from: 'from', to: 'to', where: [{ field: 'provision', is: ['post-16-specialist'] }] },
      ],
      of: [{ stock: 'plan-time', from: 'from', to: 'to' }],
    },
    reading: 'by the main place, out of plans of every age',
    basis: 'SEN2 guide, placement rank: the main place is rank 1',
    examples: [
      {
        says: 'One of two plan holders is in a specialist post-16 institution.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }, { person: 'p2', startedOn: '2022-09-01' }],
          establishment: [
            { urn: '100006', kind: 'post-16-specialist' },
            { urn: '100005', kind: 'fe' },
          ],
          placement: [
            { fact: 'attended', rank: 1, urn: '100006', startedOn: '2022-09-01' },
            { person: 'p2', fact: 'attended', rank: 1, urn: '100005', startedOn: '2022-09-01' },
          ],
        },
        period: '2025-03',
        numerator: 1,
        denominator: 2,
        value: 1 / 2,
      },
      {
        says: 'Named in the plan and not begun: where somebody is educated is judged.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          establishment: [
            { urn: '100005', kind: 'fe' },
            { urn: '100006', kind: 'post-16-specialist' },
          ],
          placement: [
            { fact: 'attended', rank: 1, urn: '100005', startedOn: '2022-09-01' },
            { fact: 'named', rank: 1, urn: '100006', startedOn: '2025-02-01' },
          ],
        },
        period: '2025-03',
        numerator: 0,
        denominator: 1,
        value: 0,
      },
      {
        says: 'Where no attendance is recorded, what the plan names is judged; it holds from the last day of the month.',
        rows: {
          plan: [{ startedOn: '2022-09-01' }],
          establishment: [{ urn: '100006', kind: 'post-16-specialist' }],
          placement: [{ fact: 'named', rank: 1, urn: '100006', startedOn: '2025-03-31' }],
        },
        period: '2025-03',
        numerator: 1,
        denominator: 1,
        value: 1,
      },
    ],
  },
} satisfies CatalogueMeasure;
