// Residential placement.

import type { CodeSet } from '../code-set.ts';

export default {
  id: 'residential',
  title: 'Residential placement',
  source: 'SEN2 guide, code lists',
  codes: [
    { code: 'A', title: '38 to 51 weeks a year', also: ['38 weeks', 'termly', '38-51 weeks'] },
    { code: 'B', title: '52 weeks a year', also: ['52 weeks', '52 week'] },
  ],
} as const satisfies CodeSet;
