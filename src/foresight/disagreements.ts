// Mediation and appeals as they begin: after a refusal, a decision not to make a plan, a new plan or a review.

import { DISPUTE, DISPUTE_ABOUT, yesOrNo } from './codes.ts';
import { addRow, NO_ROW } from './columns.ts';
import type { Rng } from './random.ts';
import { monthOf, workingDayFrom, workingDayUpTo } from './school-days.ts';
import { DUE, due, type State } from './state.ts';

const WITH_SENDIASS = 0.11;

function askForMediation(state: State, one: number, about: number, rng: Rng): void {
  const { cases, sink, today, tally } = state;
  const row = addRow(sink.dispute);
  const dispute = sink.dispute.of;
  const sendiass = rng.chance(WITH_SENDIASS);
  dispute.person[row] = one;
  dispute.request[row] = cases.of.request[one]!;
  dispute.plan[row] = cases.of.plan[one]!;
  dispute.kind[row] = DISPUTE.mediation;
  dispute.about[row] = about;
  dispute.contactOn[row] = workingDayUpTo(today - rng.between(1, 3));
  dispute.requestedOn[row] = today;
  dispute.sendiass[row] = yesOrNo(sendiass);
  tally.mediations[monthOf(today)]!++;
  if (sendiass) tally.mediationsWithSendiass[monthOf(today)]!++;
  // the council has 30 days to arrange the meeting
  due(state, workingDayFrom(today + rng.between(14, 34)), DUE.mediationMeets, one, row);
}

/** A family has two months to contact the mediation adviser; most who do so do it in the first. */
function laterAsks(state: State, one: number, about: number, rng: Rng): void {
  due(state, workingDayFrom(state.today + rng.between(8, 50)), DUE.mediationAsked, one, about);
}

export function mediationAsked(state: State, one: number, about: number, rng: Rng): void {
  askForMediation(state, one, about, rng);
}

export function afterRefusal(state: State, one: number, rng: Rng): void {
  if (rng.chance(state.rates.mediationOfRefusal)) laterAsks(state, one, DISPUTE_ABOUT['not-assess'], rng);
}

export function afterNoPlan(state: State, one: number, rng: Rng): void {
  if (rng.chance(state.rates.mediationOfNoPlan)) laterAsks(state, one, DISPUTE_ABOUT['not-issue'], rng);
}

export function afterPlan(state: State, one: number, rng: Rng): void {
  if (rng.chance(state.rates.mediationOfPlan)) laterAsks(state, one, DISPUTE_ABOUT.contents, rng);
}

export function afterReview(state: State, one: number, amended: boolean, rng: Rng): void {
  if (!rng.chance(state.rates.mediationOfReview)) return;
  laterAsks(state, one, amended ? DISPUTE_ABOUT.contents : DISPUTE_ABOUT['not-amend'], rng);
}

export function registerAppeal(state: State, one: number, about: number, mediation: number, rng: Rng): void {
  const { cases, sink, today, tally, rates } = state;
  if (cases.of.appeal[one] !== NO_ROW) return;
  const row = addRow(sink.dispute);
  const dispute = sink.dispute.of;
  dispute.person[row] = one;
  dispute.request[row] = cases.of.request[one]!;
  dispute.plan[row] = cases.of.plan[one]!;
  dispute.kind[row] = DISPUTE.appeal;
  dispute.about[row] = about;
  dispute.registeredOn[row] = today;
  dispute.mediation[row] = mediation;
  cases.of.appeal[one] = row;
  tally.appeals[monthOf(today)]!++;
  due(state, workingDayFrom(today + rng.lag(rates.appealLength)), DUE.appealEnds, one, row);
}
