// The life of an annual review: planned, met, reported, decided, amended.

import { hasCome } from '../found.ts';
import type { LifeCycle } from '../life-cycle.ts';
import { reviewBegan } from '../review-state.ts';

const DECIDED = ['decided', 'maintained', 'to-amend', 'to-cease', 'amended'];

export default {
  table: 'review',
  source: 'Children and Families Act 2014, section 44; SEND Regulations 2014, regulations 20 to 22.',
  states: {
    planned: {
      title: 'planned',
      next: ['begun', 'met', 'reported', ...DECIDED, 'closed'],
      otherwise: 'Check the dates of the review.',
    },
    begun: {
      title: 'begun',
      next: ['planned', 'met', 'reported', ...DECIDED, 'closed'],
      otherwise: 'Check the dates of the review.',
    },
    met: {
      title: 'met, awaiting the report',
      next: ['reported', ...DECIDED, 'closed'],
      otherwise: 'A meeting that was held stays held; if it was put off, correct its date.',
    },
    reported: {
      title: 'awaiting a decision',
      next: [...DECIDED, 'closed'],
      otherwise: 'A report that came in stays in; if it belongs to another review, move it there.',
    },
    // A return of 2023 gives the day of the last review and not what was decided.
    decided: {
      title: 'decided, not stated what',
      next: [...DECIDED],
      otherwise: 'A decision letter that was sent stays sent.',
    },
    'to-amend': {
      title: 'to be amended',
      // Regulation 22(4): within eight weeks of the notice the council may decide not to amend after all.
      next: ['amended', 'maintained', 'closed'],
      otherwise: 'A decision letter that was sent stands; the plan is amended, or kept as it is after all.',
    },
    maintained: {
      title: 'kept as it is',
      next: ['amended', 'to-amend'],
      otherwise: 'A decision letter that was sent stands until an appeal or a new review changes it.',
    },
    'to-cease': {
      title: 'to cease',
      next: ['maintained', 'to-amend', 'amended'],
      otherwise: 'A decision letter that was sent stands until an appeal or the council changes it.',
    },
    amended: {
      title: 'amended',
      next: [],
      otherwise: 'An amended plan was sent: what comes after it is another review.',
    },
    closed: {
      title: 'closed without a decision',
      next: [],
      otherwise: 'A review that was closed stays so; open another if there is to be one.',
    },
  },
  stateOf(row, today) {
    if (row.closedAs !== null) return 'closed';
    if (hasCome(row.finalOn, today)) return 'amended';
    const decided = { M: 'maintained', A: 'to-amend', C: 'to-cease' }[row.outcome ?? ''];
    if (decided) return decided;
    if (hasCome(row.decidedOn, today)) return 'decided';
    if (hasCome(row.reportOn, today)) return 'reported';
    if (hasCome(row.meetingOn, today)) return 'met';
    return hasCome(reviewBegan(row), today) ? 'begun' : 'planned';
  },
} satisfies LifeCycle<'review'>;
