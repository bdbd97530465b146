// Families that move in with a plan or out of the area, and plans that end for other reasons during the year.

import { leavesUnderAssessment } from './assessments.ts';
import { CEASED } from './codes.ts';
import { NO_ROW } from './columns.ts';
import { movedToday } from './placing.ts';
import { endPlan, planMovesIn } from './plans.ts';
import type { Rng } from './random.ts';
import { newcomer } from './requests.ts';
import { closeReview, decideToCease } from './reviews.ts';
import { phaseOfYear, yearGroup } from './school-days.ts';
import { ASSESSED, type State } from './state.ts';

/** Nobody who is this old moves in with a plan. */
const LAST_YEAR_IN = 15;
const FOUR_YEARS = 1460;

export function somebodyMovesIn(state: State, rng: Rng): void {
  const { cases, today, mixes } = state;
  const one = newcomer(state, rng.between(-1, LAST_YEAR_IN), rng);
  const age = today - cases.of.bornOn[one]!;
  const madeOn = today - Math.min(rng.between(40, FOUR_YEARS), Math.max(30, age - 900));
  const phase = phaseOfYear(yearGroup(cases.of.bornInYear[one]!, today));
  planMovesIn(state, one, madeOn, rng.pick(mixes.settled[phase]!), rng);
}

/** Nobody's plan ends within days of its beginning, or of a change of place. */
const isNew = (state: State, one: number): boolean =>
  state.today - state.cases.of.madeOn[one]! < 30 || movedToday(state, one);

export function somebodyMovesOut(state: State, rng: Rng): void {
  const { cases, planCount, plans } = state;
  if (planCount === 0) return;
  const one = plans[rng.below(planCount)]!;
  // an appeal here is ended first
  if (cases.of.appeal[one] !== NO_ROW || isNew(state, one)) return;
  closeReview(state, one, true);
  endPlan(state, one, rng.chance(0.94) ? CEASED['5'] : CEASED['7'], rng);
}

export function somebodyLeavesAssessment(state: State, rng: Rng): void {
  const { cases } = state;
  for (let tries = 0; tries < 30 && cases.rows > 0; tries++) {
    const one = cases.rows - 1 - rng.below(Math.min(cases.rows, 900));
    if (cases.of.stage[one] === ASSESSED && cases.of.draftOn[one]! < 0) {
      leavesUnderAssessment(state, one);
      return;
    }
  }
}

/** Now and then a plan is ended in the middle of a year: no longer needed, or no longer wanted. */
export function somebodyCeases(state: State, rng: Rng): void {
  const { cases, planCount, plans, sink } = state;
  if (planCount === 0) return;
  const one = plans[rng.below(planCount)]!;
  if (sink.plan.of.ceaseDecidedOn[cases.of.plan[one]!]! > 0 || cases.of.appeal[one] !== NO_ROW) return;
  if (isNew(state, one)) return;
  if (rng.chance(0.03)) {
    closeReview(state, one, false);
    endPlan(state, one, CEASED['8'], rng);
    return;
  }
  decideToCease(state, one, rng);
}
