// Kinds of specialist place.

import type { CodeSet } from '../code-set.ts';

export default {
  id: 'setting-kind',
  title: 'Kinds of specialist place',
  source: 'Waymark',
  codes: [
    { code: 'special', title: 'special school', also: ['special school', 'specialist'] },
    { code: 'unit', title: 'SEN unit', also: ['sen unit'] },
    { code: 'resourced', title: 'resourced provision', also: ['resourced provision', 'rp', 'resource base'] },
    {
      code: 'independent',
      title: 'independent or non-maintained special school',
      also: ['inmss', 'independent special'],
    },
    { code: 'post-16', title: 'specialist post-16 institution', also: ['specialist college', 'spi'] },
    { code: 'ap', title: 'alternative provision', also: ['alternative provision'] },
  ],
} as const satisfies CodeSet;
