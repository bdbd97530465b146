// Kinds of disagreement.

import type { CodeSet } from '../code-set.ts';

export default {
  id: 'mediation-or-appeal',
  title: 'Kinds of disagreement',
  source: 'SEND Regulations 2014, part 3',
  codes: [
    { code: 'mediation', title: 'mediation' },
    { code: 'appeal', title: 'appeal to the tribunal', also: ['tribunal'] },
  ],
} as const satisfies CodeSet;
