// Plans: made, moved in, amended and ended.

import { BASIS, CARE, CEASED, REPLY, WAITING_ENDED, YES } from './codes.ts';
import { addRow, NEVER, NO_ROW } from './columns.ts';
import { afterPlan } from './disagreements.ts';
import { allocate, closeAllocation } from './officers.ts';
import { agreeSpecialist, leavePlaces, placeAt, settingFor } from './placing.ts';
import type { Rng } from './random.ts';
import { planNextReview } from './review-dates.ts';
import { monthOf, phaseOfYear, workingDayFrom, yearGroup } from './school-days.ts';
import { atEstablishment, isSpecialist, PLACE } from './settings.ts';
import { GONE, KNOWN, listPlan, PLANNED, type State, unlistPlan } from './state.ts';

const LOOKED_AFTER = 0.045;

export function writePlan(state: State, one: number, madeOn: number): number {
  const { cases, sink } = state;
  const row = addRow(sink.plan);
  sink.plan.of.person[row] = one;
  sink.plan.of.startedOn[row] = madeOn;
  cases.of.plan[one] = row;
  cases.of.madeOn[one] = madeOn;
  cases.of.concludedOn[one] = madeOn;
  cases.of.stage[one] = PLANNED;
  cases.of.review[one] = NO_ROW;
  cases.of.metOn[one] = NEVER;
  cases.of.appeal[one] = NO_ROW;
  listPlan(state, one);
  return row;
}

function writeNeed(state: State, one: number, type: number, rank: number): number {
  const { cases, sink } = state;
  const row = addRow(sink.need);
  const need = sink.need.of;
  need.person[row] = one;
  need.plan[row] = cases.of.plan[one]!;
  need.type[row] = type;
  need.rank[row] = rank;
  need.fromOn[row] = cases.of.madeOn[one]!;
  return row;
}

export function writeNeeds(state: State, one: number): void {
  const { cases } = state;
  cases.of.needRow[one] = writeNeed(state, one, cases.of.need[one]!, 1);
  cases.of.secondNeedRow[one] = cases.of.secondNeed[one] ? writeNeed(state, one, cases.of.secondNeed[one]!, 2) : NO_ROW;
}

/** Known to social care for some of those with a plan; looked after for a few. */
export function writeCare(state: State, one: number, rng: Rng): void {
  const { cases, sink, today } = state;
  if (cases.of.care[one] !== NO_ROW || yearGroup(cases.of.bornInYear[one]!, today) > 12) return;
  const lookedAfter = rng.chance(LOOKED_AFTER);
  if (!lookedAfter && !rng.chance(0.14)) return;
  const row = addRow(sink.care);
  sink.care.of.person[row] = one;
  sink.care.of.status[row] = lookedAfter ? CARE.CLA : rng.chance(0.8) ? CARE.CIN : CARE.CP;
  sink.care.of.fromOn[row] = today - rng.between(30, 500);
  if (!lookedAfter) sink.care.of.toOn[row] = today + rng.between(60, 700);
  if (lookedAfter) cases.of.care[one] = row;
}

function consult(state: State, one: number, urn: number, on: number, rng: Rng): void {
  const { cases, sink } = state;
  const row = addRow(sink.consultation);
  const consultation = sink.consultation.of;
  consultation.person[row] = one;
  consultation.request[row] = cases.of.request[one]!;
  consultation.plan[row] = cases.of.plan[one]!;
  consultation.urn[row] = urn;
  consultation.sentOn[row] = workingDayFrom(on);
  consultation.reply[row] = 1 + rng.pick([0.55, 0.2, 0.17, 0.08]);
  if (consultation.reply[row] !== REPLY.none) consultation.repliedOn[row] = workingDayFrom(on + rng.between(4, 24));
}

export function consultSettings(state: State, one: number, on: number, rng: Rng): void {
  const phase = phaseOfYear(yearGroup(state.cases.of.bornInYear[one]!, state.today));
  if (state.cases.of.establishment[one] !== NO_ROW) consult(state, one, state.cases.of.establishment[one]!, on, rng);
  for (let others = rng.poisson(0.7); others > 0; others--) {
    const place = rng.chance(0.5) ? PLACE.special : PLACE.mainstream;
    const urn = settingFor(state, place, phase, rng);
    if (urn !== NO_ROW && urn !== state.cases.of.establishment[one]) consult(state, one, urn, on, rng);
  }
}

/** A new plan after an assessment, with everything that begins with it. */
export function issuePlan(state: State, one: number, assessment: number, rng: Rng): void {
  const { cases, sink, today, rates, mixes } = state;
  const request = cases.of.request[one]!;
  const draftOn = cases.of.draftOn[one]!;
  const from = cases.of.establishment[one]!;
  const row = writePlan(state, one, today);
  const plan = sink.plan.of;
  plan.request[row] = request;
  plan.assessment[row] = assessment;
  plan.draftOn[row] = draftOn;
  plan.issuedOn[row] = today;
  if (rng.chance(rates.personalBudget)) plan.personalBudget[row] = YES;
  writeNeeds(state, one);
  const phase = phaseOfYear(yearGroup(cases.of.bornInYear[one]!, today));
  const place = rng.pick(mixes.fresh[phase]!);
  const waits = isSpecialist[place] === true && rng.chance(rates.specialistWaits);
  const now = waits || !atEstablishment[place] || isSpecialist[place] ? ordinaryPlace(phase) : place;
  const stays = now === PLACE.mainstream || now === PLACE['early-years'];
  const urn = stays && from !== NO_ROW ? from : settingFor(state, now, phase, rng);
  if (waits || !isSpecialist[place])
    placeAt(state, one, atEstablishment[place] ? now : place, atEstablishment[place] ? urn : NO_ROW, rng);
  if (isSpecialist[place]) agreeSpecialist(state, one, place, waits, rng);
  consultSettings(state, one, draftOn, rng);
  allocate(state, one);
  writeCare(state, one, rng);
  planNextReview(state, one, today, rng);
  afterPlan(state, one, rng);
}

function ordinaryPlace(phase: number): number {
  if (phase === 0) return PLACE['early-years'];
  return phase === 3 ? PLACE.college : PLACE.mainstream;
}

/** A family with a plan moves into the area: the plan is treated as made here on the day it was made there (regulation 15). */
export function planMovesIn(state: State, one: number, madeOn: number, place: number, rng: Rng): void {
  const { sink, today, tally, cases } = state;
  cases.of.basis[one] = BASIS.ORIGINAL;
  const row = writePlan(state, one, madeOn);
  sink.plan.of.transferredOn[row] = today;
  sink.person.of.movedInOn[one] = today;
  writeNeeds(state, one);
  const phase = phaseOfYear(yearGroup(cases.of.bornInYear[one]!, today));
  placeAt(state, one, place, settingFor(state, place, phase, rng), rng);
  allocate(state, one);
  writeCare(state, one, rng);
  // the later of twelve months from the last review and three months from the move (regulation 15(5))
  planNextReview(state, one, Math.max(madeOn, today - 275), rng);
  tally.plansMovedIn[monthOf(today)]!++;
}

/** The plan is no longer kept from today on. */
export function endPlan(state: State, one: number, reason: number, rng: Rng): void {
  const { cases, sink, today, tally } = state;
  const row = cases.of.plan[one]!;
  const moved = reason === CEASED['5'] || reason === CEASED['7'];
  sink.plan.of.ceasedOn[row] = today;
  sink.plan.of.ceaseReason[row] = reason;
  for (const need of [cases.of.needRow[one]!, cases.of.secondNeedRow[one]!])
    if (need !== NO_ROW) sink.need.of.toOn[need] = today;
  leavePlaces(state, one, moved ? WAITING_ENDED.moved : WAITING_ENDED.withdrawn, rng);
  closeAllocation(state, one);
  unlistPlan(state, one);
  if (moved) sink.person.of.movedOutOn[one] = today;
  if (reason === CEASED['8']) sink.person.of.diedOn[one] = today - rng.between(3, 12);
  if (cases.of.care[one] !== NO_ROW) sink.care.of.toOn[cases.of.care[one]!] = today;
  cases.of.care[one] = NO_ROW;
  cases.of.stage[one] = moved || reason === CEASED['8'] ? GONE : KNOWN;
  cases.of.plan[one] = NO_ROW;
  if (reason === CEASED['5']) tally.plansMovedOut[monthOf(today)]!++;
  else tally.plansCeased[monthOf(today)]!++;
}
