// The life of a plan: in draft, kept, to cease, ceased.

import { hasCome } from '../found.ts';
import type { LifeCycle } from '../life-cycle.ts';

export default {
  table: 'plan',
  source: 'Children and Families Act 2014, sections 37, 44 and 45; SEND Regulations 2014, regulation 31.',
  states: {
    'in-draft': { title: 'in draft', next: ['kept', 'to-cease', 'ceased'], otherwise: 'Check the dates of the plan.' },
    kept: {
      title: 'kept',
      next: ['to-cease', 'ceased'],
      otherwise: 'A plan that was sent is not a draft again: an amended draft belongs to a review.',
    },
    'to-cease': {
      title: 'ceasing proposed or decided',
      next: ['kept', 'ceased'],
      otherwise: 'A plan that was sent is not a draft again.',
    },
    ceased: {
      title: 'ceased',
      next: [],
      otherwise:
        'A plan that ceased does not open again. If the tribunal kept it, take the ceasing back as a correction: then it never ceased. If the person came back, a new request leads to a new plan.',
    },
  },
  stateOf(row, today) {
    if (hasCome(row.ceasedOn, today)) return 'ceased';
    // A return may say that a plan is active and not since when.
    const begun = row.active === true || hasCome(row.startedOn, today) || hasCome(row.issuedOn, today);
    if (!begun) return 'in-draft';
    const proposed =
      row.ceasedOn !== null || [row.proposedCeaseOn, row.ceaseDecidedOn].some((on) => hasCome(on, today));
    return proposed ? 'to-cease' : 'kept';
  },
} satisfies LifeCycle<'plan'>;
