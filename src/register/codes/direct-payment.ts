// Direct payments.

import type { CodeSet } from '../code-set.ts';

export default {
  id: 'direct-payment',
  title: 'Direct payments',
  source: 'SEN2 guide, code lists; letters to verify',
  codes: [
    { code: 'E', title: 'education', toVerify: true },
    { code: 'H', title: 'health', toVerify: true },
    { code: 'S', title: 'social care', toVerify: true },
    { code: 'I', title: 'integrated', toVerify: true },
  ],
} as const satisfies CodeSet;
