// Why a setting is closed.

import type { CodeSet } from '../code-set.ts';

export default {
  id: 'closure-kind',
  title: 'Why a setting is closed',
  source: 'Waymark',
  codes: [
    { code: 'holiday', title: 'school holiday' },
    { code: 'other', title: 'another closure' },
  ],
} as const satisfies CodeSet;
