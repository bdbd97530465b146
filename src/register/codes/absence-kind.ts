// Why somebody in post was away.

import type { CodeSet } from '../code-set.ts';

export default {
  id: 'absence-kind',
  title: 'Why somebody in post was away',
  source: 'Waymark',
  codes: [
    { code: 'sickness', title: 'sickness', also: ['sick'] },
    { code: 'leave', title: 'parental or other long leave', also: ['maternity', 'parental leave'] },
    { code: 'other', title: 'other' },
  ],
} as const satisfies CodeSet;
