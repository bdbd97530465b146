// Children's social care.

import type { CodeSet } from '../code-set.ts';

export default {
  id: 'care-status',
  title: "Children's social care",
  source: 'Waymark',
  codes: [
    { code: 'CIN', title: 'child in need', also: ['child in need', 's17'] },
    { code: 'CP', title: 'on a child protection plan', also: ['child protection', 'cpp'] },
    { code: 'CLA', title: 'looked after', also: ['looked after', 'lac', 'in care', 'child in care', 'cic'] },
    { code: 'CL', title: 'care leaver', also: ['care leaver'] },
  ],
} as const satisfies CodeSet;
