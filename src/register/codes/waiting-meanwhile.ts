// Where somebody waits.

import type { CodeSet } from '../code-set.ts';

export default {
  id: 'waiting-meanwhile',
  title: 'Where somebody waits',
  source: 'Waymark',
  codes: [
    { code: 'mainstream', title: 'in a mainstream school' },
    { code: 'ap', title: 'in alternative provision' },
    { code: 's19', title: 'in section 19 tuition' },
    { code: 's61', title: 'in a package under section 61' },
    { code: 'none', title: 'without a place' },
  ],
} as const satisfies CodeSet;
