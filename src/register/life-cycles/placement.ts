// The life of a placement: to begin, there in one way or another, ended.

import { hasCome } from '../found.ts';
import type { LifeCycle, LifeState } from '../life-cycle.ts';

const HERE = ['current', 'attending', 'on-roll', 'reintegrating', 'part-time'];

function here(title: string): LifeState {
  return {
    title,
    next: [...HERE, 'left', 'ended'],
    otherwise: 'A placement that has begun is not to come again: a later one is a row of its own.',
  };
}

export default {
  table: 'placement',
  source: 'Waymark, after SEN2 module 5 and the statutory guidance on alternative provision.',
  states: {
    'to-begin': {
      title: 'to begin',
      next: [...HERE, 'left', 'ended'],
      otherwise: 'Check the dates of the placement.',
    },
    current: here('begun'),
    attending: here('attends'),
    'on-roll': here('on roll and does not attend'),
    reintegrating: here('coming back step by step'),
    'part-time': here('on a part-time timetable'),
    left: {
      title: 'has left',
      next: ['ended'],
      otherwise: 'Who left and comes back has a new placement.',
    },
    ended: {
      title: 'ended',
      next: [],
      otherwise: 'A placement that ended does not go on: who comes back has a new placement.',
    },
  },
  stateOf(row, today) {
    if (hasCome(row.endedOn, today)) return 'ended';
    if (row.startedOn !== null && row.startedOn > today) return 'to-begin';
    const stated = row.attendance ?? '';
    return stated === 'left' || HERE.includes(stated) ? stated : 'current';
  },
} satisfies LifeCycle<'placement'>;
