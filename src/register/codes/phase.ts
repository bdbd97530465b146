// Phases of education.

import type { CodeSet } from '../code-set.ts';

export default {
  id: 'phase',
  title: 'Phases of education',
  source: 'Get Information about Schools; SEND Regulations 2014, regulation 2',
  codes: [
    { code: 'early-years', title: 'early years', also: ['nursery', 'eyfs'] },
    { code: 'infant', title: 'infant' },
    { code: 'junior', title: 'junior' },
    { code: 'first', title: 'first' },
    { code: 'primary', title: 'primary' },
    { code: 'middle', title: 'middle' },
    { code: 'secondary', title: 'secondary' },
    { code: 'all-through', title: 'all-through' },
    { code: 'post-16', title: 'post-16', also: ['16 plus', 'post 16', 'fe'] },
  ],
} as const satisfies CodeSet;
