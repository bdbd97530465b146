// The life of an assessment: under way, decided, withdrawn.

import type { LifeCycle } from '../life-cycle.ts';

export default {
  table: 'assessment',
  source: 'SEND Regulations 2014, regulations 10, 13, 42, 44 and 45; SEN2 guide, outcomes of assessments.',
  states: {
    'under-way': {
      title: 'under way',
      next: ['plan-agreed', 'no-plan', 'withdrawn', 'historical'],
      otherwise: 'Check the outcome.',
    },
    'plan-agreed': {
      title: 'a plan to be made',
      next: ['withdrawn', 'historical'],
      otherwise: 'A decision to make a plan is not taken back: the plan is made and may later cease.',
    },
    'no-plan': {
      title: 'no plan to be made',
      next: ['plan-agreed', 'historical'],
      otherwise: 'A decision not to make a plan stands until mediation, the tribunal or the council reverses it.',
    },
    withdrawn: {
      title: 'withdrawn',
      next: ['historical'],
      otherwise: 'An assessment that was withdrawn stays so; a new one needs a new request.',
    },
    historical: {
      title: 'decided before the year of the return',
      next: ['plan-agreed', 'no-plan', 'withdrawn'],
      otherwise: 'A historical assessment was decided: it cannot be under way.',
    },
  },
  stateOf(row) {
    return { Y: 'plan-agreed', N: 'no-plan', W: 'withdrawn', H: 'historical' }[row.outcome ?? ''] ?? 'under-way';
  },
} satisfies LifeCycle<'assessment'>;
