// Panel items: A case before a panel: what was considered, what it said, and at what cost.

import type { Table } from '../table.ts';

export default {
  id: 'panel',
  title: 'Panel items',
  one: 'panel item',
  plain: 'A case before a panel: what was considered, what it said, and at what cost.',
  about: 'person',
  identifiedBy: ['kind', 'heldOn'],
  kept: 'case',
  fields: {
    request: { title: 'Request', type: 'of', of: 'request' },
    plan: { title: 'Plan', type: 'of', of: 'plan' },
    kind: { title: 'Panel', type: 'code', codes: 'panel-kind' },
    heldOn: { title: 'Held', type: 'day' },
    considered: { title: 'Options considered', type: 'text' },
    outcome: { title: 'Outcome', type: 'code', codes: 'panel-outcome' },
    reason: { title: 'Reason', type: 'text' },
    cost: { title: 'Cost agreed, a year', type: 'decimal', unit: 'pounds' },
    by: { title: 'Decided by', type: 'text', plain: 'the role' },
  },
} as const satisfies Table;
