// What a school or college replied.

import type { CodeSet } from '../code-set.ts';

export default {
  id: 'consultation-reply',
  title: 'What a school or college replied',
  source: 'SEND code of practice, chapter 9',
  codes: [
    { code: 'can', title: 'can meet the needs', also: ['yes', 'offer', 'can meet need'] },
    { code: 'cannot', title: 'says it cannot meet the needs', also: ['no', 'cannot meet need'] },
    { code: 'full', title: 'says it is full' },
    { code: 'none', title: 'no reply', also: ['no response'] },
  ],
} as const satisfies CodeSet;
