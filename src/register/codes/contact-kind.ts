// Complaints and compliments.

import type { CodeSet } from '../code-set.ts';

export default {
  id: 'contact-kind',
  title: 'Complaints and compliments',
  source: 'Waymark',
  codes: [
    { code: 'complaint', title: 'complaint' },
    { code: 'compliment', title: 'compliment' },
  ],
} as const satisfies CodeSet;
