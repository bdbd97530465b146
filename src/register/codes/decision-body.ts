// Who decided on funding.

import type { CodeSet } from '../code-set.ts';

export default {
  id: 'decision-body',
  title: 'Who decided on funding',
  source: 'Waymark',
  codes: [
    { code: 'officer', title: 'a delegated officer' },
    { code: 'panel', title: 'a panel' },
    { code: 'high-cost', title: 'the high-cost panel' },
    { code: 'forum', title: 'Schools Forum' },
    { code: 'tribunal', title: 'the tribunal' },
  ],
} as const satisfies CodeSet;
