// How long a request keeps a case open: from the day it came in to its refusal, its withdrawal or the end of the assessment.

import type { Day } from '../clocks/index.ts';
import type { Held, Row } from './record.ts';

/** The day on which nothing of a request is under way any more; never, while something is. */
export function processEnd(held: Held, request: Row<'request'>): number {
  const assessment = held.assessment.find((one) => one.request === request.id);
  const plan = held.plan.find((one) => one.request === request.id);
  const assessing = request.outcome === 'Y' && !isClosed(request);
  const days: (Day | null | undefined)[] = [
    request.withdrawnOn,
    assessing ? (assessment?.outcomeOn ?? plan?.issuedOn ?? plan?.startedOn) : request.outcomeOn,
  ];
  const ended = days.filter((on) => on != null);
  if (ended.length > 0) return Math.min(...ended);
  return isClosed(request) || assessment?.outcome === 'W' ? request.receivedOn! : Number.POSITIVE_INFINITY;
}

/** Closed on a day that nobody stated: taken as soon as it came in, so that nothing is found that may not be so. */
function isClosed(request: Row<'request'>): boolean {
  return request.exportedTo !== null || request.outcome === 'N' || request.outcome === 'W';
}
