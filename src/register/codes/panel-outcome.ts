// What a panel said.

import type { CodeSet } from '../code-set.ts';

export default {
  id: 'panel-outcome',
  title: 'What a panel said',
  source: 'Waymark',
  codes: [
    { code: 'agreed', title: 'agreed', also: ['yes', 'approved'] },
    { code: 'not-agreed', title: 'not agreed', also: ['no', 'declined', 'refused'] },
    { code: 'deferred', title: 'put off', also: ['deferred', 'adjourned'] },
    { code: 'more', title: 'more information wanted', also: ['more information'] },
  ],
} as const satisfies CodeSet;
