// Exceptions: A circumstance that excuses a time limit, with its evidence.

import type { Table } from '../table.ts';

export default {
  id: 'exception',
  title: 'Exceptions',
  one: 'exception',
  plain: 'A circumstance that excuses a time limit, with its evidence.',
  about: 'person',
  identifiedBy: ['request', 'code', 'fromOn'],
  spell: { from: 'fromOn', to: 'toOn' },
  kept: 'case',
  fields: {
    request: { title: 'Request', type: 'of', of: 'request' },
    code: { title: 'Exception', type: 'code', codes: 'exception' },
    weeks: { title: 'Of the limit of', type: 'whole', plain: '6, 16 or 20 weeks' },
    fromOn: { title: 'From', type: 'day' },
    toOn: { title: 'To', type: 'day', plain: 'the first day on which it no longer holds' },
    urn: { title: 'Setting that was closed', type: 'text' },
    askedOn: { title: 'Setting asked', type: 'day' },
    approvedBy: { title: 'Approved by', type: 'text', plain: 'the role' },
    note: { title: 'Note', type: 'text' },
  },
} as const satisfies Table;
