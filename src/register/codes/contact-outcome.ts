// How a complaint ended.

import type { CodeSet } from '../code-set.ts';

export default {
  id: 'contact-outcome',
  title: 'How a complaint ended',
  source: 'Waymark',
  codes: [
    { code: 'upheld', title: 'upheld' },
    { code: 'part', title: 'partly upheld', also: ['partially upheld', 'part upheld'] },
    { code: 'not-upheld', title: 'not upheld' },
    { code: 'withdrawn', title: 'withdrawn' },
    { code: 'resolved', title: 'put right at once', also: ['resolved informally'] },
  ],
} as const satisfies CodeSet;
