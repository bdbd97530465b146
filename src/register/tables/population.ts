// Population: How many people of an age live in the area or a ward, by which estimate.

import type { Table } from '../table.ts';

export default {
  id: 'population',
  title: 'Population',
  one: 'number of people',
  plain: 'How many people of an age live in the area or a ward, by which estimate.',
  about: 'area',
  identifiedBy: ['estimatedOn', 'vintage', 'age', 'ward', 'sex'],
  kept: 'public',
  fields: {
    estimatedOn: { title: 'As at', type: 'day' },
    vintage: { title: 'Estimate', type: 'text', plain: 'the release it is from' },
    age: { title: 'Age', type: 'whole' },
    ward: { title: 'Ward', type: 'text' },
    sex: { title: 'Sex', type: 'code', codes: 'sex' },
    people: { title: 'People', type: 'whole' },
  },
} as const satisfies Table;
