// Decisions: A decision with its reasons: who took it, on which day, and when the family was told.

import type { Table } from '../table.ts';

export default {
  id: 'decision',
  title: 'Decisions',
  one: 'decision',
  plain: 'A decision with its reasons: who took it, on which day, and when the family was told.',
  about: 'person',
  identifiedBy: ['kind', 'decidedOn'],
  kept: 'case',
  fields: {
    request: { title: 'Request', type: 'of', of: 'request' },
    plan: { title: 'Plan', type: 'of', of: 'plan' },
    review: { title: 'Review', type: 'of', of: 'review' },
    kind: { title: 'Decision', type: 'code', codes: 'decision-kind' },
    decidedOn: { title: 'Decided', type: 'day' },
    notifiedOn: { title: 'Family told', type: 'day' },
    by: { title: 'Decided by', type: 'text', plain: 'the role, not the name' },
    reason: { title: 'Reason', type: 'text' },
  },
} as const satisfies Table;
