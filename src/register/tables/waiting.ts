// Waiting for a specialist place: A specialist place was agreed and is waited for.

import type { Table } from '../table.ts';

export default {
  id: 'waiting',
  title: 'Waiting for a specialist place',
  one: 'wait for a specialist place',
  plain: 'A specialist place was agreed and is waited for.',
  about: 'person',
  identifiedBy: ['agreedOn', 'kind'],
  spell: { from: 'agreedOn', to: 'endedOn' },
  kept: 'case',
  fields: {
    plan: { title: 'Plan', type: 'of', of: 'plan' },
    agreedOn: { title: 'Agreed', type: 'day' },
    kind: { title: 'Kind of place', type: 'code', codes: 'setting-kind' },
    urn: { title: 'Place wanted at', type: 'text' },
    meanwhile: { title: 'Where meanwhile', type: 'code', codes: 'waiting-meanwhile' },
    endedOn: { title: 'Ended', type: 'day' },
    how: { title: 'How it ended', type: 'code', codes: 'waiting-ended' },
  },
} as const satisfies Table;
