// Kinds of psychologists’ work.

import type { CodeSet } from '../code-set.ts';

export default {
  id: 'psychology-work',
  title: 'Kinds of psychologists’ work',
  source: 'Waymark',
  codes: [
    { code: 'statutory', title: 'statutory advice' },
    { code: 'traded', title: 'traded with schools' },
    { code: 'tribunal', title: 'for the tribunal' },
    { code: 'other', title: 'other' },
  ],
} as const satisfies CodeSet;
