// How somebody stands with a place.

import type { CodeSet } from '../code-set.ts';

export default {
  id: 'attendance',
  title: 'How somebody stands with a place',
  source: 'Waymark',
  codes: [
    { code: 'attending', title: 'attends' },
    { code: 'on-roll', title: 'on roll and does not attend', also: ['on roll'] },
    { code: 'reintegrating', title: 'coming back step by step', also: ['reintegration', 'phased return'] },
    { code: 'part-time', title: 'on a part-time timetable', also: ['reduced timetable', 'part time'] },
    { code: 'left', title: 'has left' },
  ],
} as const satisfies CodeSet;
