// Why a review was closed without a decision.

import type { CodeSet } from '../code-set.ts';

export default {
  id: 'review-withdrawn',
  title: 'Why a review was closed without a decision',
  source: 'Waymark',
  codes: [
    { code: 'duplicate', title: 'opened twice', also: ['duplicate'] },
    { code: 'ceased', title: 'the plan ended' },
    { code: 'moved', title: 'moved out of the area' },
    { code: 'cancelled', title: 'cancelled' },
  ],
} as const satisfies CodeSet;
