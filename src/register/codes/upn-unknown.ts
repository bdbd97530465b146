// Why there is no pupil or learner number.

import type { CodeSet } from '../code-set.ts';

export default {
  id: 'upn-unknown',
  title: 'Why there is no pupil or learner number',
  source: 'SEN2 guide, code lists; meanings to verify',
  codes: [
    { code: 'UN1', title: 'young child, not yet given a number', toVerify: true },
    { code: 'UN2', title: 'never in an English state school', toVerify: true },
    { code: 'UN3', title: 'educated outside England', toVerify: true },
    { code: 'UN5', title: 'number not yet obtained', toVerify: true },
    { code: 'UN8', title: 'new to the authority', toVerify: true },
    { code: 'UN9', title: 'never in a state school or further education', toVerify: true },
    { code: 'UN10', title: 'request ended before the number was known', toVerify: true },
  ],
} as const satisfies CodeSet;
