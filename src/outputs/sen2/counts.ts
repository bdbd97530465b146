// What the DfE counts from a return: requests, decisions, new plans, plans and reviews, with the cases behind each number.

import { addDays, type Day, dayFromParts, isoDay } from '../../clocks/index.ts';
import type { Held, Row } from '../../register/index.ts';
import { countedBy, scopeOf } from './in-scope.ts';
import type { Sen2Collection } from './sen2-return.ts';

export interface Sen2Counts {
  collection: { year: number; censusDay: string; la: string };
  /** `cases` are the numbers of the rows that are counted */
  counts: Record<CountName, { value: number; cases: string[] }>;
}

export const countNames = [
  'requests-received',
  'requests-to-assess',
  'requests-not-to-assess',
  'requests-undecided',
  'requests-withdrawn',
  'request-decisions',
  'request-decisions-within-6-weeks',
  'request-decisions-over-6-weeks',
  'assessments-decided',
  'assessments-to-plan',
  'assessments-no-plan',
  'no-plan-within-16-weeks',
  'no-plan-over-16-weeks',
  'new-plans',
  'new-plans-within-20-weeks',
  'new-plans-20-to-52-weeks',
  'new-plans-over-52-weeks',
  'new-plans-with-exception',
  'new-plans-without-exception',
  'new-plans-without-exception-within-20-weeks',
  'plans-on-census-day',
  'plans-ceased',
  'plans-moved-in',
  'reviews-decided',
  'reviews-decided-within-4-weeks',
  'reviews-decided-over-4-weeks',
  'phase-transfers-due',
  'phase-transfers-final-in-time',
] as const;
export type CountName = (typeof countNames)[number];

/** SEND Regulations 2014, regulations 4(1), 10(1), 13(2) and 20(10): weeks from the request, and from the meeting. */
const DECISION_DAYS = 42;
const NO_PLAN_DAYS = 112;
const PLAN_DAYS = 140;
const YEAR_DAYS = 364;
const REVIEW_DAYS = 28;

/** As the DfE counts: flows in the calendar year before the census, plans as of census day; each event on its own date. */
export function sen2Counts(people: Iterable<Held>, collection: Sen2Collection): Sen2Counts {
  const cases = Object.fromEntries(countNames.map((name) => [name, [] as string[]])) as Record<CountName, string[]>;
  const { year, censusDay, la } = collection;
  const counter: Counter = {
    add: (name, id) => cases[name].push(id),
    isIn: isBetween(dayFromParts(year - 1, 1, 1)!, dayFromParts(year, 1, 1)!),
    collection,
  };
  for (const held of people) {
    for (const request of held.request) countRequest(request, counter);
    for (const assessment of held.assessment) countAssessment(assessment, held, counter);
    for (const plan of held.plan) countPlan(plan, held, counter);
    for (const review of held.review) countReview(review, counter);
    for (const transfer of held.transfer) countTransfer(transfer, counter);
    for (const { assessments } of scopeOf(held, countedBy(year, censusDay)))
      for (const { plan, active } of assessments.flatMap(({ plans }) => plans))
        if (active) counter.add('plans-on-census-day', plan.id);
  }
  const counts = Object.fromEntries(
    countNames.map((name) => [name, { value: cases[name].length, cases: cases[name] }]),
  ) as Sen2Counts['counts'];
  return { collection: { year, censusDay: isoDay(censusDay), la }, counts };
}

interface Counter {
  add(name: CountName, id: string): void;
  /** in the calendar year that is counted */
  isIn(on: Day | null): on is Day;
  collection: Sen2Collection;
}

function isBetween(from: Day, to: Day) {
  return (on: Day | null): on is Day => on !== null && from <= on && on < to;
}

/** Decided by census day; what was decided later was awaited then. */
function outcomeOf(row: { outcome: string | null; outcomeOn: Day | null }, { collection }: Counter): string {
  return row.outcomeOn !== null && row.outcomeOn > collection.censusDay ? 'A' : (row.outcome ?? 'A');
}

function countRequest(request: Row<'request'>, counter: Counter): void {
  const { id, receivedOn, outcomeOn } = request;
  const outcome = outcomeOf(request, counter);
  if (counter.isIn(receivedOn) && outcome !== 'H') {
    counter.add('requests-received', id);
    if (outcome === 'Y') counter.add('requests-to-assess', id);
    else if (outcome === 'N') counter.add('requests-not-to-assess', id);
    else counter.add(outcome === 'W' ? 'requests-withdrawn' : 'requests-undecided', id);
  }
  // The six-week table counts decisions made in the year, some of them on requests of the year before.
  if ((outcome !== 'Y' && outcome !== 'N') || !counter.isIn(outcomeOn)) return;
  counter.add('request-decisions', id);
  if (receivedOn === null) return;
  const inTime = outcomeOn <= addDays(receivedOn, DECISION_DAYS);
  counter.add(inTime ? 'request-decisions-within-6-weeks' : 'request-decisions-over-6-weeks', id);
}

function countAssessment(assessment: Row<'assessment'>, held: Held, counter: Counter): void {
  const { id, outcomeOn } = assessment;
  const outcome = outcomeOf(assessment, counter);
  if ((outcome !== 'Y' && outcome !== 'N') || !counter.isIn(outcomeOn)) return;
  counter.add('assessments-decided', id);
  counter.add(outcome === 'Y' ? 'assessments-to-plan' : 'assessments-no-plan', id);
  const receivedOn = held.request.find((one) => one.id === assessment.request)?.receivedOn ?? null;
  if (outcome === 'Y' || receivedOn === null) return;
  const inTime = outcomeOn <= addDays(receivedOn, NO_PLAN_DAYS);
  counter.add(inTime ? 'no-plan-within-16-weeks' : 'no-plan-over-16-weeks', id);
}

function countPlan(plan: Row<'plan'>, held: Held, counter: Counter): void {
  const { id } = plan;
  if (plan.ceasedOn !== null && counter.isIn(addDays(plan.ceasedOn, -1))) counter.add('plans-ceased', id);
  // The return names the council before only in the year of the move.
  if (plan.transferredFrom !== null && (plan.transferredOn === null || counter.isIn(plan.transferredOn)))
    counter.add('plans-moved-in', id);
  const assessment = held.assessment.find((one) => one.id === plan.assessment) ?? null;
  const issuedOn = issuedHere(plan, assessment);
  if (!counter.isIn(issuedOn)) return;
  counter.add('new-plans', id);
  const isException = assessment?.week20 === true;
  counter.add(isException ? 'new-plans-with-exception' : 'new-plans-without-exception', id);
  const request = held.request.find((one) => one.id === (plan.request ?? assessment?.request)) ?? null;
  if (request?.receivedOn == null) return;
  const days = issuedOn - request.receivedOn;
  if (days > PLAN_DAYS) counter.add(days > YEAR_DAYS ? 'new-plans-over-52-weeks' : 'new-plans-20-to-52-weeks', id);
  else {
    counter.add('new-plans-within-20-weeks', id);
    if (!isException) counter.add('new-plans-without-exception-within-20-weeks', id);
  }
}

/** The day a new plan was sent: not of one that moved in, followed an assessment of somebody with a plan, or is of years before. */
function issuedHere(plan: Row<'plan'>, assessment: Row<'assessment'> | null): Day | null {
  if (plan.transferredFrom !== null || assessment?.reassessment === true || assessment?.outcome === 'H') return null;
  return plan.issuedOn ?? (assessment?.outcome === 'Y' ? plan.startedOn : null);
}

function countReview({ id, meetingOn, decidedOn }: Row<'review'>, counter: Counter): void {
  if (meetingOn === null || !counter.isIn(decidedOn)) return;
  counter.add('reviews-decided', id);
  const inTime = decidedOn <= addDays(meetingOn, REVIEW_DAYS);
  counter.add(inTime ? 'reviews-decided-within-4-weeks' : 'reviews-decided-over-4-weeks', id);
}

function countTransfer({ id, dueOn, finalOn }: Row<'transfer'>, counter: Counter): void {
  if (!counter.isIn(dueOn)) return;
  counter.add('phase-transfers-due', id);
  if (finalOn !== null && finalOn <= dueOn) counter.add('phase-transfers-final-in-time', id);
}
