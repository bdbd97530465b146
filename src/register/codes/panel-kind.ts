// Panels.

import type { CodeSet } from '../code-set.ts';

export default {
  id: 'panel-kind',
  title: 'Panels',
  source: 'Waymark',
  codes: [
    { code: 'assess', title: 'whether to assess' },
    { code: 'issue', title: 'whether to make a plan' },
    { code: 'placement', title: 'placements' },
    { code: 'high-cost', title: 'high-cost placements' },
    { code: 'ap', title: 'alternative provision' },
    { code: 'transfer', title: 'phase transfers' },
  ],
} as const satisfies CodeSet;
