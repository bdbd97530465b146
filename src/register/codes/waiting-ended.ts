// How waiting for a place ended.

import type { CodeSet } from '../code-set.ts';

export default {
  id: 'waiting-ended',
  title: 'How waiting for a place ended',
  source: 'Waymark',
  codes: [
    { code: 'placed', title: 'placed' },
    { code: 'withdrawn', title: 'no longer wanted' },
    { code: 'moved', title: 'moved out of the area' },
    { code: 'changed', title: 'another kind of place was agreed' },
  ],
} as const satisfies CodeSet;
