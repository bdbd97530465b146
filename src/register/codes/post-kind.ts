// How a post is held.

import type { CodeSet } from '../code-set.ts';

export default {
  id: 'post-kind',
  title: 'How a post is held',
  source: 'Waymark',
  codes: [
    { code: 'substantive', title: 'permanent', also: ['permanent', 'perm', 'established'] },
    { code: 'acting', title: 'acting up', also: ['acting', 'secondment'] },
    { code: 'agency', title: 'agency' },
    { code: 'locum', title: 'locum', also: ['associate'] },
    { code: 'cover', title: 'cover for somebody away', also: ['maternity cover', 'fixed term'] },
    { code: 'offered', title: 'offered, not yet started', also: ['offered', 'appointed', 'recruited'] },
    { code: 'vacant', title: 'vacant', also: ['vacancy'] },
  ],
} as const satisfies CodeSet;
