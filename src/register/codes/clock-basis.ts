// Which event a case counts from.

import type { CodeSet } from '../code-set.ts';

export default {
  id: 'clock-basis',
  title: 'Which event a case counts from',
  source: 'SEND Regulations 2014, regulations 13, 42, 44 and 45',
  codes: [
    { code: 'ORIGINAL', title: 'the request', also: ['original', 'request'] },
    { code: 'MEDIATION', title: 'an agreement at mediation', also: ['mediation'] },
    { code: 'TRIBUNAL', title: "a tribunal's order", also: ['tribunal', 'order'] },
    { code: 'CONCESSION', title: 'an appeal that the authority did not oppose', also: ['conceded', 'concession'] },
  ],
} as const satisfies CodeSet;
