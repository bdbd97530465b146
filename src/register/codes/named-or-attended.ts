// What a placement row says.

import type { CodeSet } from '../code-set.ts';

export default {
  id: 'named-or-attended',
  title: 'What a placement row says',
  source: 'SEN2 guide, modules 4 and 5',
  codes: [
    { code: 'named', title: 'what section I of the plan names' },
    { code: 'attended', title: 'where the child or young person is educated' },
  ],
} as const satisfies CodeSet;
