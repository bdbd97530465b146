// What the ombudsman decided.

import type { CodeSet } from '../code-set.ts';

export default {
  id: 'ombudsman-decision',
  title: 'What the ombudsman decided',
  source: 'Local Government and Social Care Ombudsman, categories of decision; to verify',
  codes: [
    {
      code: 'fault',
      title: 'fault and injustice',
      toVerify: true,
      also: ['upheld', 'maladministration and injustice'],
    },
    { code: 'fault-no-injustice', title: 'fault without injustice', toVerify: true },
    { code: 'no-fault', title: 'no fault', toVerify: true, also: ['not upheld'] },
    {
      code: 'not-investigated',
      title: 'closed without an investigation',
      toVerify: true,
      also: ['closed after initial enquiries'],
    },
  ],
} as const satisfies CodeSet;
