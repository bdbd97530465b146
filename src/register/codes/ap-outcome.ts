// How a time in alternative provision ended.

import type { CodeSet } from '../code-set.ts';

export default {
  id: 'ap-outcome',
  title: 'How a time in alternative provision ended',
  source: 'Waymark',
  codes: [
    { code: 'returned', title: 'back to the same school' },
    { code: 'new-school', title: 'to another school' },
    { code: 'specialist', title: 'to a specialist place' },
    { code: 'stayed', title: 'stays for longer' },
    { code: 'left', title: 'left without a place' },
  ],
} as const satisfies CodeSet;
