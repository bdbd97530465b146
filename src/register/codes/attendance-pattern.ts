// Pattern of attendance, as returned in 2023.

import type { CodeSet } from '../code-set.ts';

export default {
  id: 'attendance-pattern',
  title: 'Pattern of attendance, as returned in 2023',
  source: 'SEN2 guide, code lists; codes to verify',
  codes: [
    { code: 'FT', title: 'full time', to: 2023, toVerify: true, also: ['F', 'full-time'] },
    { code: 'PT', title: 'part time', to: 2023, toVerify: true, also: ['P', 'part-time'] },
  ],
} as const satisfies CodeSet;
