// Gender, as returned in 2023.

import type { CodeSet } from '../code-set.ts';

export default {
  id: 'gender',
  title: 'Gender, as returned in 2023',
  source: 'SEN2 guide, code lists',
  codes: [
    { code: '0', title: 'not known', to: 2023 },
    { code: '1', title: 'male', to: 2023 },
    { code: '2', title: 'female', to: 2023 },
    { code: '9', title: 'not specified', to: 2023 },
  ],
} as const satisfies CodeSet;
