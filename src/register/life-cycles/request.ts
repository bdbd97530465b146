// The life of a request: asked, decided, withdrawn.

import type { LifeCycle } from '../life-cycle.ts';

export default {
  table: 'request',
  source: 'SEND Regulations 2014, regulations 4, 5, 42, 44 and 45; SEN2 guide, outcomes of requests.',
  states: {
    received: {
      title: 'awaiting a decision',
      next: ['assessing', 'refused', 'withdrawn', 'moved-out', 'historical'],
      otherwise: 'Check the outcome.',
    },
    assessing: {
      title: 'agreed to assess',
      next: ['withdrawn', 'moved-out', 'historical'],
      otherwise: 'A decision to assess is not taken back: the assessment is withdrawn, or ends with its own outcome.',
    },
    refused: {
      title: 'decided not to assess',
      next: ['assessing', 'moved-out', 'historical'],
      otherwise:
        'A decision not to assess stands until mediation, the tribunal or the council reverses it; a family that asks again makes a new request.',
    },
    withdrawn: {
      title: 'withdrawn',
      next: ['historical'],
      otherwise: 'A request that was withdrawn stays so; a family that asks again makes a new request.',
    },
    'moved-out': {
      title: 'moved out before the end',
      next: ['historical'],
      otherwise: 'The council moved to decides; a family that comes back makes a new request.',
    },
    // A return says “historical” of what it said more of a year before, and the case system may say it again.
    historical: {
      title: 'decided before the year of the return',
      next: ['assessing', 'refused', 'withdrawn'],
      otherwise: 'A historical request was decided: it cannot await a decision.',
    },
  },
  stateOf(row) {
    if (row.exportedTo !== null) return 'moved-out';
    if (row.withdrawnOn !== null || row.outcome === 'W') return 'withdrawn';
    return { Y: 'assessing', N: 'refused', H: 'historical' }[row.outcome ?? ''] ?? 'received';
  },
} satisfies LifeCycle<'request'>;
