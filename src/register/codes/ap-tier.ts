// Tiers of alternative provision.

import type { CodeSet } from '../code-set.ts';

export default {
  id: 'ap-tier',
  title: 'Tiers of alternative provision',
  source: 'SEND and alternative provision improvement plan, 2023',
  codes: [
    { code: '1', title: 'support in the mainstream school', also: ['targeted support'] },
    { code: '2', title: 'time-limited placement', also: ['time-limited'] },
    { code: '3', title: 'transitional placement', also: ['transition', 'transitional'] },
  ],
} as const satisfies CodeSet;
