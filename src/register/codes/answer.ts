// Answers of a parent.

import type { CodeSet } from '../code-set.ts';

export default {
  id: 'answer',
  title: 'Answers of a parent',
  source: 'Waymark',
  codes: [
    { code: 'Y', title: 'yes', also: ['yes', 'agree', 'strongly agree', 'true'] },
    { code: 'P', title: 'partly', also: ['partly', 'neither', 'neutral', 'unsure'] },
    { code: 'N', title: 'no', also: ['no', 'disagree', 'strongly disagree', 'false'] },
  ],
} as const satisfies CodeSet;
