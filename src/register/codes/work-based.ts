// Work-based learning.

import type { CodeSet } from '../code-set.ts';

export default {
  id: 'work-based',
  title: 'Work-based learning',
  source: 'SEN2 guide, code lists; letters to verify',
  codes: [
    { code: 'C', title: 'apprenticeship', toVerify: true },
    { code: 'D', title: 'traineeship', toVerify: true },
    { code: 'E', title: 'supported internship', toVerify: true },
  ],
} as const satisfies CodeSet;
