// Consultations: A school or college was asked whether it can be named.

import type { Table } from '../table.ts';

export default {
  id: 'consultation',
  title: 'Consultations',
  one: 'consultation',
  plain: 'A school or college was asked whether it can be named.',
  about: 'person',
  identifiedBy: ['urn', 'sentOn'],
  kept: 'case',
  fields: {
    request: { title: 'Request', type: 'of', of: 'request' },
    plan: { title: 'Plan', type: 'of', of: 'plan' },
    urn: { title: 'URN', type: 'text' },
    sentOn: { title: 'Sent', type: 'day' },
    repliedOn: { title: 'Replied', type: 'day' },
    reply: { title: 'Reply', type: 'code', codes: 'consultation-reply' },
    reason: { title: 'Reason', type: 'text' },
  },
} as const satisfies Table;
