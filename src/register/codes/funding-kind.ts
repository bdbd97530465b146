// Kinds of funding.

import type { CodeSet } from '../code-set.ts';

export default {
  id: 'funding-kind',
  title: 'Kinds of funding',
  source: 'High needs funding guide',
  codes: [
    { code: 'top-up', title: 'top-up to a school', also: ['top up', 'element 3', 'e3'] },
    { code: 'place', title: 'place funding' },
    { code: 'fees', title: 'fees of an independent placement', also: ['independent fees', 'inmss fees'] },
    { code: 'eotas', title: 'package outside a school', also: ['eotas package'] },
    { code: 'personal-budget', title: 'personal budget' },
    { code: 'transport', title: 'transport' },
    { code: 'therapy', title: 'therapy' },
    { code: 'other', title: 'other' },
  ],
} as const satisfies CodeSet;
