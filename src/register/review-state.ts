// When a review began: the first thing that is known to have happened in it.

import type { Day } from '../clocks/index.ts';
import type { Row } from './record.ts';

/** The earliest of opening, invitations, meeting and report; null while it is only planned. A due date is no beginning. */
export function reviewBegan(review: Row<'review'>): Day | null {
  const stated = [review.openedOn, review.invitedOn, review.meetingOn, review.reportOn].filter((on) => on !== null);
  return stated.length === 0 ? null : (Math.min(...stated) as Day);
}
