// Places commissioned and places vacant differ: the owner says which.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: 'places-special-complex-count',
  title: 'Places available in special schools for complex needs',
  section: 'placements',
  unit: 'count',
  polarity: 'higher',
  frequency: 'irregular',
  window: 'as-at',
  plain:
    'How many places there are in special schools here for children whose needs are many or severe. More places mean fewer children have to wait or travel far.',
  numerator:
    'Places in state-funded special schools of the area for children with complex SEND, all commissioned or those vacant as the owner states',
  denominator: null,
  source: 'places',
  owner: 'sufficiency',
  releaseLag: 20,
  priority: 'sufficiency',
  relations: [
    {
      kind: 'read-with',
      of: 'waiting-special-csa-count',
      why: 'Children agreed for such a school wait as long as it has no place.',
    },
    {
      kind: 'read-with',
      of: 'ehcp-inmss-pct',
      why: 'When these schools are full, placements in independent schools follow.',
    },
  ],
  caveats: [
    'All places or free ones only: the two go opposite ways when a school fills up.',
    'Commissioned places change in September, when the funding year of schools for them turns; other months repeat the number.',
    'A school can take children beyond its agreed number, so free places may seem fewer than none.',
    'While it is requested, nothing is known: do not show nought.',
  ],
  versions: [
    {
      version: 1,
      from: null,
      meaning: 'Special schools of the area that the state funds, those for complex needs.',
      reason:
        'From a row without figures that names the schools of one council; which schools serve complex needs is for the owner to list.',
    },
  ],
  aliases: [
    {
      label: 'Number of places available in BCP Special Schools for children with complex SEND',
      seenIn: '2025-03-scrutiny-supplement',
    },
    { label: 'Number of places available in Special Schools for children with complex SEND' },
    { label: 'Number of special school places available' },
  ],
  workedOut: {
    formula: {
      kind: 'count',
      top: [
        {
          stock: 'places',
          from: 'fromOn',
          to: 'toOn',
          where: [{ field: 'kind', is: ['special'] }],
          sum: 'commissioned',
        },
      ],
      given: [
        {
          stock: 'places',
          from: 'fromOn',
          to: 'toOn',
          where: [
            { field: 'kind', is: ['special'] },
            { field: 'commissioned', stated: true },
          ],
        },
      ],
    },
    reading:
      'all places that are paid for, whether filled or free; special schools of the state, all of them, since no list says which serve complex needs; where no place of the kind has a number there is no figure',
    basis: 'High needs funding: operational guidance (place change notification)',
    examples: [
      {
        says: 'Places of two settings are added up, of another kind are not.',
        rows: {
          places: [
            { urn: '100001', kind: 'special', fromOn: '2024-09-01', commissioned: 12, filled: 11 },
            { urn: '100002', kind: 'special', fromOn: '2024-09-01', commissioned: 20 },
            { urn: '100003', kind: 'independent', fromOn: '2024-09-01', commissioned: 90 },
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
            { urn: '100001', kind: 'special', fromOn: '2023-09-01', toOn: '2024-08-31', commissioned: 12 },
            { urn: '100001', kind: 'special', fromOn: '2024-08-31', commissioned: 16 },
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
            { urn: '100001', kind: 'special', fromOn: '2024-09-01' },
            { urn: '100002', kind: 'special', fromOn: '2024-09-01', commissioned: 8 },
          ],
        },
        period: '2025-03',
        numerator: 8,
        value: 8,
      },
      {
        says: 'Only asked for, and no number given: no figure, and not 0.',
        rows: { places: [{ urn: '100001', kind: 'special', fromOn: '2024-09-01' }] },
        period: '2025-03',
        numerator: 0,
        value: null,
      },
    ],
  },
} satisfies CatalogueMeasure;
