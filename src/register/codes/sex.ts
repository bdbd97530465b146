// Sex.

import type { CodeSet } from '../code-set.ts';

export default {
  id: 'sex',
  title: 'Sex',
  source: 'SEN2 guide, code lists',
  codes: [
    { code: 'M', title: 'male', from: 2024, also: ['male', 'boy', '1'] },
    { code: 'F', title: 'female', from: 2024, also: ['female', 'girl', '2'] },
  ],
} as const satisfies CodeSet;
