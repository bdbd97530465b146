// Exceptions to the time limits.

import type { CodeSet } from '../code-set.ts';

export default {
  id: 'exception',
  title: 'Exceptions to the time limits',
  source: 'SEND Regulations 2014, regulations 5(4), 8(2), 10(4), 13(3), 27(3), 44, 45',
  codes: [
    {
      code: 'X1',
      title: 'the school was closed for four weeks or more',
      also: ['school closed', 'summer holidays', 'closure'],
    },
    { code: 'X2', title: 'the early years provider was closed for four weeks or more' },
    { code: 'X3', title: 'exceptional personal circumstances', also: ['exceptional circumstances'] },
    { code: 'X4', title: 'absent from the area for four weeks or more', also: ['absence', 'absent'] },
    { code: 'X5', title: 'an appointment was missed', also: ['missed appointment'] },
    { code: 'X6', title: 'an order: a circumstance of regulation 13(3) applied' },
  ],
} as const satisfies CodeSet;
