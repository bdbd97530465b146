// Places commissioned and places vacant differ: the owner says which.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'places-sen-resource-count',
  title: 'Places available in resourced provision',
  section: 'placements',
  unit: 'count',
  polarity: 'higher',
  frequency: 'irregular',
  window: 'as-at',
  plain:
    'How many places there are in special classes and bases inside ordinary schools. More places mean more choice near home.',
  numerator:
    'Places in resourced provision and SEN units of mainstream schools, all commissioned or those vacant as the owner states',
  denominator: null,
  source: 'places',
  owner: 'sufficiency',
  releaseLag: 20,
  priority: 'sufficiency',
  relations: [
    {
      kind: 'read-with',
      of: 'waiting-specialist-ms-count',
      why: 'New bases give children who wait in mainstream somewhere to go, so places move first.',
    },
  ],
  caveats: [
    'Say whether every commissioned place counts or only the empty ones.',
    'Units teach children apart for most of the week and resourced provision in ordinary classes: both are in, and only together.',
    'Requested in a cell stands for a figure that has been asked for.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'Units and resourced provision together.',
      reason:
        'Named resource provision in a paper that has no figures for it; units are counted with it since no other row has them.',
    },
  ],
  aliases: [
    { label: 'Number of places available in SEN Resource Provision', seenIn: '2025-03-scrutiny-supplement' },
    { label: 'Number of places in resourced provision' },
    { label: 'Number of resource base places available' },
  ],
  workedOut: {
    formula: {
      kind: 'count',
      top: [
        {
          stock: 'places',
          from: 'fromOn',
          to: 'toOn',
          where: [{ field: 'kind', is: ['unit', 'resourced'] }],
          sum: 'commissioned',
        },
      ],
      given: [
        {
          stock: 'places',
          from: 'fromOn',
          to: 'toOn',
          where: [
            { field: 'kind', is: ['unit', 'resourced'] },
            { field: 'commissioned', stated: true },
          ],
        },
      ],
    },
    reading:
      'all places that are paid for, whether filled or free; units and resourced provision together; where no place of the kind has a number there is no figure',
    basis: 'High needs funding: operational guidance (place change notification)',
    examples: [
      {
        says: 'Places of two settings are added up, of another kind are not.',
        rows: {
          places: [
            { urn: '100001', kind: 'unit', fromOn: '2024-09-01', commissioned: 12, filled: 11 },
            { urn: '100002', kind: 'unit', fromOn: '2024-09-01', commissioned: 20 },
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
            { urn: '100001', kind: 'unit', fromOn: '2023-09-01', toOn: '2024-08-31', commissioned: 12 },
            { urn: '100001', kind: 'unit', fromOn: '2024-08-31', commissioned: 16 },
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
            { urn: '100001', kind: 'unit', fromOn: '2024-09-01' },
            { urn: '100002', kind: 'unit', fromOn: '2024-09-01', commissioned: 8 },
          ],
        },
        period: '2025-03',
        numerator: 8,
        value: 8,
      },
      {
        says: 'Only asked for, and no number given: no figure, and not 0.',
        rows: { places: [{ urn: '100001', kind: 'unit', fromOn: '2024-09-01' }] },
        period: '2025-03',
        numerator: 0,
        value: null,
      },
    ],
  },
} satisfies CatalogueMeasure;
