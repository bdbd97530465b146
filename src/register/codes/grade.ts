// Grades of a practice review.

import type { CodeSet } from '../code-set.ts';

export default {
  id: 'grade',
  title: 'Grades of a practice review',
  source: 'Waymark; four grades, as most audit tools have them',
  codes: [
    { code: '1', title: 'outstanding' },
    { code: '2', title: 'good' },
    { code: '3', title: 'requires improvement', also: ['RI'] },
    { code: '4', title: 'inadequate' },
  ],
} as const satisfies CodeSet;
