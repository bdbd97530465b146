// What a young person does.

import type { CodeSet } from '../code-set.ts';

export default {
  id: 'activity',
  title: 'What a young person does',
  source: 'DfE: participation tracking (CCIS)',
  codes: [
    { code: 'education', title: 'in education' },
    { code: 'training', title: 'in training', also: ['apprenticeship'] },
    { code: 'employment', title: 'in work', also: ['employed', 'work'] },
    { code: 'NEET', title: 'not in education, employment or training' },
    { code: 'not-known', title: 'not known', also: ['unknown'] },
  ],
} as const satisfies CodeSet;
