// Annual reviews: the meeting, its report, the council's decision when there is time for it, and the amended plan.

import { CEASED, DECISION, REVIEW_CLOSED, REVIEW_OUTCOME, yesOrNo } from './codes.ts';
import { addRow, NEVER, NO_ROW } from './columns.ts';
import { writeDecision } from './decisions.ts';
import { afterReview } from './disagreements.ts';
import { changePlace } from './placing.ts';
import type { Rng } from './random.ts';
import { planNextReview, planReview } from './review-dates.ts';
import { monthOf, workingDayFrom, workingDayUpTo, yearGroup } from './school-days.ts';
import { DUE, due, PLANNED, type State } from './state.ts';
import { join, lengthOf, newest, oldest } from './waiting-line.ts';

const FOUR_WEEKS = 28;
const YEAR = 365;
const YEAR_9 = 9;
/** One bit for each role of the register, in its order: family, setting, council, health, social care, … */
const ALWAYS_THERE = 0b000011;
/** Two months in which the family can appeal before a plan ends (section 45(4)). */
const TIME_TO_APPEAL = 61;
/** Of every hundred amended plans, so many change the place that they name. */
const NEW_PLACE = 0.06;

export function reviewMeets(state: State, one: number, plan: number, rng: Rng): void {
  const { cases, sink, today, rates } = state;
  if (cases.of.stage[one] !== PLANNED || cases.of.plan[one] !== plan) return;
  if (cases.of.review[one] !== NO_ROW) {
    // the one before is not finished: the meeting waits for it
    planReview(state, one, today + 60, rng);
    return;
  }
  const row = addRow(sink.review);
  const review = sink.review.of;
  const year = yearGroup(cases.of.bornInYear[one]!, today);
  review.person[row] = one;
  review.plan[row] = plan;
  review.dueOn[row] = cases.of.concludedOn[one]! + YEAR;
  review.openedOn[row] = workingDayUpTo(today - rng.between(35, 60));
  review.invitedOn[row] = workingDayUpTo(today - rng.between(14, 28));
  review.meetingOn[row] = today;
  review.phaseTransfer[row] = yesOrNo(cases.of.transfer[one] !== NO_ROW);
  review.attended[row] = ALWAYS_THERE | (rng.below(16) << 2);
  if (year >= YEAR_9) {
    review.adulthood[row] = yesOrNo(rng.chance(0.55));
    review.careersAdvice[row] = yesOrNo(rng.chance(0.4));
  }
  cases.of.review[one] = row;
  cases.of.metOn[one] = today;
  cases.of.reviewDecidedOn[one] = NEVER;
  cases.of.reviewOutcome[one] = 0;
  due(state, workingDayFrom(today + rng.lag(rates.reviewReport)), DUE.reviewReported, one, row);
}

export function reviewReported(state: State, one: number, row: number): void {
  const { cases, sink, today } = state;
  if (cases.of.review[one] !== row || cases.of.stage[one] !== PLANNED) return;
  sink.review.of.reportOn[row] = today;
  join(state.decisions, row);
}

/** A working day of those who decide on reviews: as many as there is time for, some of the newest before the oldest. */
export function councilDecides(state: State, capacity: number, rng: Rng): void {
  const { decisions, rates, sink, cases } = state;
  state.decisionsLeft += capacity;
  while (lengthOf(decisions) > 0 && state.decisionsLeft >= 1) {
    const row = rng.chance(rates.reviewNewestFirst) ? newest(decisions) : oldest(decisions);
    const one = sink.review.of.person[row]!;
    if (cases.of.review[one] !== row || cases.of.stage[one] !== PLANNED) continue;
    state.decisionsLeft--;
    decideReview(state, one, row, rng);
  }
  if (lengthOf(decisions) === 0) state.decisionsLeft = Math.min(1, state.decisionsLeft);
}

function decideReview(state: State, one: number, row: number, rng: Rng): void {
  const { cases, sink, today, tally, rates } = state;
  const review = sink.review.of;
  const outcome = 1 + rng.pick(rates.reviewOutcome);
  review.outcome[row] = outcome;
  review.decidedOn[row] = today;
  cases.of.reviewDecidedOn[one] = today;
  cases.of.reviewOutcome[one] = outcome;
  cases.of.concludedOn[one] = today;
  const kind = [DECISION.maintain, DECISION.amend, DECISION.cease][outcome - 1]!;
  writeDecision(state, one, kind, 0, true, { request: NO_ROW, plan: cases.of.plan[one]! });
  sink.decision.of.review[sink.decision.rows - 1] = row;
  const month = monthOf(today);
  const days = today - cases.of.metOn[one]!;
  tally.reviewsDecided[month]!++;
  if (days <= FOUR_WEEKS) tally.reviewsIn4Weeks[month]!++;
  if (outcome === REVIEW_OUTCOME.M) {
    tally.reviewsMaintained[month]!++;
    tally.daysToMaintain[month]! += days;
  }
  if (outcome === REVIEW_OUTCOME.A) {
    review.draftOn[row] = today;
    due(state, workingDayFrom(today + rng.lag(rates.reviewFinal)), DUE.reviewFinal, one, row);
    return;
  }
  cases.of.review[one] = NO_ROW;
  if (outcome === REVIEW_OUTCOME.C) {
    decideToCease(state, one, rng);
    return;
  }
  planNextReview(state, one, today, rng);
  if (rng.chance(0.3)) afterReview(state, one, false, rng);
}

export function reviewFinal(state: State, one: number, row: number, rng: Rng): void {
  const { cases, sink, today } = state;
  if (cases.of.review[one] !== row || cases.of.stage[one] !== PLANNED) return;
  sink.review.of.finalOn[row] = today;
  sink.plan.of.amendedOn[cases.of.plan[one]!] = today;
  cases.of.review[one] = NO_ROW;
  planNextReview(state, one, cases.of.reviewDecidedOn[one]!, rng);
  if (rng.chance(NEW_PLACE)) changePlace(state, one, rng);
  afterReview(state, one, true, rng);
}

/** Sections 45 and 46: decided and told today, ended once the time for an appeal has passed. */
export function decideToCease(state: State, one: number, rng: Rng): void {
  const { cases, sink, today, rates } = state;
  const plan = sink.plan.of;
  const row = cases.of.plan[one]!;
  if (plan.ceaseDecidedOn[row] !== NEVER) return;
  const endsOn = workingDayFrom(today + TIME_TO_APPEAL + rng.below(14));
  plan.proposedCeaseOn[row] = workingDayUpTo(today - rng.between(20, 45));
  plan.ceaseDecidedOn[row] = today;
  plan.appealEndsOn[row] = today + TIME_TO_APPEAL;
  cases.of.ceaseReason[one] = ceaseReason(state, one, rates.ceaseReason, rng);
  due(state, endsOn, DUE.planCeases, one, row);
}

/** Reasons in the order of the SEN2 codes 2, 3, 4, 6 and 9; under 16 only needs that are met, or another reason. */
function ceaseReason(state: State, one: number, weights: readonly number[], rng: Rng): number {
  const young = yearGroup(state.cases.of.bornInYear[one]!, state.today) < 12;
  const reasons = [CEASED['2'], CEASED['3'], CEASED['4'], CEASED['6'], CEASED['9']];
  const [met = 0, , , , other = 0] = weights;
  return reasons[rng.pick(young ? [met, 0, 0, 0, other] : weights)]!;
}

/** The plan ends before its review is decided: the review is closed with it. */
export function closeReview(state: State, one: number, moved: boolean): void {
  const row = state.cases.of.review[one]!;
  if (row === NO_ROW) return;
  if (state.sink.review.of.decidedOn[row] === NEVER)
    state.sink.review.of.closedAs[row] = moved ? REVIEW_CLOSED.moved : REVIEW_CLOSED.ceased;
  state.cases.of.review[one] = NO_ROW;
}
