// Funding: Money for one child or young person: what for, how much, from when to when.

import type { Table } from '../table.ts';

export default {
  id: 'funding',
  title: 'Funding',
  one: 'time of funding',
  plain: 'Money for one child or young person: what for, how much, from when to when.',
  about: 'person',
  identifiedBy: ['kind', 'fromOn', 'band'],
  spell: { from: 'fromOn', to: 'toOn' },
  kept: 'case',
  fields: {
    plan: { title: 'Plan', type: 'of', of: 'plan' },
    kind: { title: 'Kind', type: 'code', codes: 'funding-kind' },
    band: { title: 'Band', type: 'text' },
    urn: { title: 'Paid to', type: 'text', plain: 'URN' },
    amount: { title: 'A year', type: 'decimal', unit: 'pounds' },
    fromOn: { title: 'From', type: 'day' },
    toOn: { title: 'To', type: 'day' },
    decidedBy: { title: 'Decided by', type: 'code', codes: 'decision-body' },
    decidedOn: { title: 'Decided', type: 'day' },
  },
} as const satisfies Table;
