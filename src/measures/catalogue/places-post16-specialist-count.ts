// Places commissioned and places vacant differ: the owner says which.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'places-post16-specialist-count',
  title: 'Specialist post-16 places',
  section: 'placements',
  unit: 'count',
  polarity: 'higher',
  frequency: 'irregular',
  window: 'as-at',
  plain:
    'How many places there are here for young people over 16 in special colleges. More places mean more choice near home after school.',
  numerator: 'Places in specialist post-16 provision of the area, all commissioned or those vacant as the owner states',
  denominator: null,
  source: 'places',
  owner: 'sufficiency',
  releaseLag: 20,
  priority: 'sufficiency',
  relations: [
    {
      kind: 'read-with',
      of: 'ehcp-post16-specialist-pct',
      why: 'The share that goes to such a college, here or elsewhere.',
    },
  ],
  caveats: [
    'The label says places and not places available, so all places are the likelier reading: the owner confirms.',
    'Colleges offer places by course and by days in the week; a part-time place is counted whole unless stated.',
    'No figure has been printed yet: requested is the state of a cell and not its value.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'Specialist places for people over 16 in the area.',
      reason: 'A row without figures in the one paper that has it, whose label names one council.',
    },
  ],
  aliases: [
    { label: 'No. of BCP Post 16 Specialist places', seenIn: '2025-03-scrutiny-supplement' },
    { label: 'Number of Post 16 Specialist places' },
  ],
  workedOut: {
    formula: {
      kind: 'count',
      top: [
        {
          stock: 'places',
          from: 'fromOn',
          to: 'toOn',
          where: [{ field: 'kind', is: ['post-16'] }],
          sum: 'commissioned',
        },
      ],
      given: [
        {
          stock: 'places',
          from: 'fromOn',
          to: 'toOn',
          where: [
            { field: 'kind', is: ['post-16'] },
            { field: 'commissioned', stated: true },
          ],
        },
      ],
    },
    reading:
      'all places that are paid for, whether filled or free; where no place of the kind has a number there is no figure',
    basis: 'High needs funding: operational guidance (place change notification)',
    examples: [
      {
        says: 'Places of two settings are added up, of another kind are not.',
        rows: {
          places: [
            { urn: '100001', kind: 'post-16', fromOn: '2024-09-01', commissioned: 12, filled: 11 },
            { urn: '100002', kind: 'post-16', fromOn: '2024-09-01', commissioned: 20 },
            { urn: '100003', kind: 'special', fromOn: '2024-09-01', commissioned: 90 },
          ],
        },
        period: '2025-03',
        numerator: 32,
        value: 32,
      },
      {
        says: 'Numbers change on the last day of the month: the new number counts.',
        rows: {
          places: [
            { urn: '100001', kind: 'post-16', fromOn: '2023-09-01', toOn: '2024-08-31', commissioned: 12 },
            { urn: '100001', kind: 'post-16', fromOn: '2024-08-31', commissioned: 16 },
          ],
        },
        period: '2024-08',
        numerator: 16,
        value: 16,
      },
      {
        says: 'A row that says no number adds none.',
        rows: {
          places: [
            { urn: '100001', kind: 'post-16', fromOn: '2024-09-01' },
            { urn: '100002', kind: 'post-16', fromOn: '2024-09-01', commissioned: 8 },
          ],
        },
        period: '2025-03',
        numerator: 8,
        value: 8,
      },
      {
        says: 'Only asked for, and no number given: no figure, and not 0.',
        rows: { places: [{ urn: '100001', kind: 'post-16', fromOn: '2024-09-01' }] },
        period: '2025-03',
        numerator: 0,
        value: null,
      },
    ],
  },
} satisfies CatalogueMeasure;
