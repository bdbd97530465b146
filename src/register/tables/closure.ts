// Closures: A time in which a setting, or all of them, is closed: term dates.

import type { Table } from '../table.ts';

export default {
  id: 'closure',
  title: 'Closures',
  one: 'closure',
  plain: 'A time in which a setting, or all of them, is closed: term dates.',
  about: 'establishment',
  identifiedBy: ['urn', 'fromOn'],
  spell: { from: 'fromOn', to: 'toOn' },
  kept: 'public',
  fields: {
    urn: { title: 'URN', type: 'text', plain: 'empty: the council’s own term dates' },
    kind: { title: 'Kind', type: 'code', codes: 'closure-kind' },
    fromOn: { title: 'From', type: 'day' },
    toOn: { title: 'To', type: 'day' },
  },
} as const satisfies Table;
