// Where somebody with a plan is educated: places named and attended, waits for a specialist place, alternative provision.

import {
  ACTIVITY,
  ATTENDANCE,
  FACT,
  FUNDING,
  PANEL,
  PANEL_OUTCOME,
  RESIDENTIAL,
  WAITING_ENDED,
  WAITING_MEANWHILE,
  WORK_BASED,
  YES,
} from './codes.ts';
import { addRow, NO_ROW } from './columns.ts';
import type { Rng } from './random.ts';
import { monthOf, monthOfYear, phaseOfYear, schoolDayFrom, yearGroup } from './school-days.ts';
import {
  atEstablishment,
  isSpecialist,
  legalBasisOf,
  PLACE,
  PLACES,
  type Place,
  settingKindOf,
  settingOf,
} from './settings.ts';
import { DUE, due, PLANNED, type State } from './state.ts';

/** Everybody turns 16 in Year 11. */
const YEAR_11 = 11;
const JULY = 6;
const LONGEST_AP = 600;

/** An establishment of a kind for a phase, or none where that kind of place has none. */
export function settingFor(state: State, place: number, phase: number, rng: Rng): number {
  const found = state.establishments[place * 4 + phase]!;
  return found.length > 0 ? rng.of(found) : NO_ROW;
}

function activityOf(place: number, rng: Rng): number {
  if (place === PLACE.neet) return ACTIVITY.NEET;
  if (place === PLACE.without) return ACTIVITY['not-known'];
  if (place !== PLACE.training) return ACTIVITY.education;
  return rng.chance(0.7) ? ACTIVITY.training : ACTIVITY.employment;
}

/** From 16 what a young person does is written down as well. */
export function followActivity(state: State, one: number, rng: Rng): void {
  const { cases, sink, today } = state;
  if (yearGroup(cases.of.bornInYear[one]!, today) < YEAR_11) return;
  const activity = activityOf(cases.of.place[one]!, rng);
  if (cases.of.participation[one] !== NO_ROW && cases.of.activity[one] === activity) return;
  if (cases.of.participation[one] !== NO_ROW) sink.participation.of.toOn[cases.of.participation[one]!] = today;
  const row = addRow(sink.participation);
  sink.participation.of.person[row] = one;
  sink.participation.of.activity[row] = activity;
  sink.participation.of.fromOn[row] = today;
  cases.of.participation[one] = row;
  cases.of.activity[one] = activity;
}

const TOP_UP = new Set<Place>(['early-years', 'mainstream', 'unit', 'special', 'college', 'ap']);

function fundingKind(place: number): number {
  const name = PLACES[place]!;
  if (TOP_UP.has(name)) return FUNDING['top-up'];
  if (name === 'inmss' || name === 'post-16-specialist') return FUNDING.fees;
  return name === 's61' || name === 's19' ? FUNDING.eotas : FUNDING.other;
}

function fund(state: State, one: number, rng: Rng): void {
  const { cases, sink, today, rates } = state;
  if (cases.of.funding[one] !== NO_ROW) sink.funding.of.toOn[cases.of.funding[one]!] = today;
  const cost = rates.costOfPlace[PLACES[cases.of.place[one]!]!];
  cases.of.funding[one] = NO_ROW;
  if (cost === 0) return;
  const row = addRow(sink.funding);
  const funding = sink.funding.of;
  funding.person[row] = one;
  funding.plan[row] = cases.of.plan[one]!;
  funding.kind[row] = fundingKind(cases.of.place[one]!);
  funding.urn[row] = cases.of.establishment[one]!;
  funding.amount[row] = Math.round((cost * (0.6 + 0.8 * rng.float())) / 10) * 10;
  funding.fromOn[row] = today;
  funding.decidedOn[row] = today;
  cases.of.funding[one] = row;
}

export function writePlacement(
  state: State,
  one: number,
  fact: number,
  rank: number,
  place: number,
  urn: number,
): number {
  const { cases, sink, today } = state;
  const row = addRow(sink.placement);
  const placement = sink.placement.of;
  placement.person[row] = one;
  placement.plan[row] = cases.of.plan[one]!;
  placement.fact[row] = fact;
  placement.rank[row] = rank;
  placement.urn[row] = urn;
  placement.setting[row] = settingOf[place]!;
  placement.basis[row] = legalBasisOf[place]!;
  placement.startedOn[row] = today;
  if (place === PLACE.unit) placement.resourced[row] = YES;
  if (place === PLACE.training) placement.workBased[row] = WORK_BASED.E;
  return row;
}

/** Moves somebody to a place today. Arrangements that the plan does not name leave section I as it was. */
export function placeAt(state: State, one: number, place: number, urn: number, rng: Rng): void {
  const { cases, sink, today, rates } = state;
  const before = cases.of.placement[one]!;
  // who has moved today does not move again today
  if (before !== NO_ROW && sink.placement.of.startedOn[before] === today) return;
  if (before !== NO_ROW) sink.placement.of.endedOn[before] = today;
  const row = writePlacement(state, one, FACT.attended, 1, place, urn);
  if (atEstablishment[place]) {
    sink.placement.of.attendance[row] = rng.chance(rates.notAttending) ? ATTENDANCE['on-roll'] : ATTENDANCE.attending;
  }
  if (place === PLACE.inmss && rng.chance(0.12)) sink.placement.of.residential[row] = RESIDENTIAL.A;
  cases.of.placement[one] = row;
  cases.of.place[one] = place;
  cases.of.establishment[one] = urn;
  if (atEstablishment[place] || place === PLACE.s61 || cases.of.named[one] === NO_ROW) {
    if (cases.of.named[one] !== NO_ROW) sink.placement.of.endedOn[cases.of.named[one]!] = today;
    cases.of.named[one] = writePlacement(state, one, FACT.named, 1, place, urn);
  }
  followActivity(state, one, rng);
  fund(state, one, rng);
}

export function meanwhile(place: number): number {
  if (place === PLACE.ap) return WAITING_MEANWHILE.ap;
  if (place === PLACE.s19) return WAITING_MEANWHILE.s19;
  if (place === PLACE.s61) return WAITING_MEANWHILE.s61;
  return atEstablishment[place] ? WAITING_MEANWHILE.mainstream : WAITING_MEANWHILE.none;
}

export function stopWaiting(state: State, one: number, how: number): void {
  const { cases, sink, today } = state;
  const row = cases.of.waiting[one]!;
  if (row === NO_ROW) return;
  sink.waiting.of.endedOn[row] = today;
  sink.waiting.of.how[row] = how;
  cases.of.waiting[one] = NO_ROW;
}

function writeAgreement(state: State, one: number, kind: number): void {
  const { cases, sink, today, tally } = state;
  const row = addRow(sink.panel);
  const panel = sink.panel.of;
  panel.person[row] = one;
  panel.plan[row] = cases.of.plan[one]!;
  panel.kind[row] = kind;
  panel.heldOn[row] = today;
  panel.outcome[row] = PANEL_OUTCOME.agreed;
  tally.specialistAgreed[monthOf(today)]!++;
}

/** A panel agrees a specialist place: there is one, or it is waited for where the child is. */
export function agreeSpecialist(state: State, one: number, place: number, waits: boolean, rng: Rng): void {
  const { cases, sink, today, rates } = state;
  writeAgreement(state, one, place === PLACE.inmss ? PANEL['high-cost'] : PANEL.placement);
  if (!waits) {
    stopWaiting(state, one, WAITING_ENDED.placed);
    const phase = phaseOfYear(yearGroup(cases.of.bornInYear[one]!, today));
    placeAt(state, one, place, settingFor(state, place, phase, rng), rng);
    return;
  }
  stopWaiting(state, one, WAITING_ENDED.changed);
  const row = addRow(sink.waiting);
  const waiting = sink.waiting.of;
  waiting.person[row] = one;
  waiting.plan[row] = cases.of.plan[one]!;
  waiting.agreedOn[row] = today;
  waiting.kind[row] = settingKindOf[place]!;
  waiting.meanwhile[row] = meanwhile(cases.of.place[one]!);
  cases.of.waiting[one] = row;
  cases.of.wanted[one] = place;
  due(state, schoolDayFrom(today + rng.lag(rates.specialistWait)), DUE.waitEnds, one, row);
}

export function waitEnds(state: State, one: number, row: number, rng: Rng): void {
  const { cases, today } = state;
  if (cases.of.waiting[one] !== row || cases.of.stage[one] !== PLANNED) return;
  if (rng.chance(0.06)) {
    stopWaiting(state, one, WAITING_ENDED.withdrawn);
    return;
  }
  stopWaiting(state, one, WAITING_ENDED.placed);
  const place = cases.of.wanted[one]!;
  const phase = phaseOfYear(yearGroup(cases.of.bornInYear[one]!, today));
  placeAt(state, one, place, settingFor(state, place, phase, rng), rng);
}

/** Somebody with a plan changes place: a kind drawn for the phase, and a wait where it is a specialist one. */
export function changePlace(state: State, one: number, rng: Rng, waitsShare = state.rates.specialistWaits): void {
  const { cases, today, mixes } = state;
  const phase = phaseOfYear(yearGroup(cases.of.bornInYear[one]!, today));
  const place = rng.pick(mixes.settled[phase]!);
  if (isSpecialist[place]) {
    // who has a specialist place already waits less often for another
    const waits = rng.chance(isSpecialist[cases.of.place[one]!] ? waitsShare / 3 : waitsShare);
    agreeSpecialist(state, one, place, waits, rng);
    return;
  }
  if (cases.of.waiting[one] !== NO_ROW && place === cases.of.place[one]) return;
  placeAt(state, one, place, settingFor(state, place, phase, rng), rng);
}

/** A school or college cannot go on: tuition or a package outside it, often while a specialist place is looked for. */
export function breakDown(state: State, one: number, rng: Rng): void {
  const { cases, today, rates, mixes } = state;
  if (!atEstablishment[cases.of.place[one]!]) return;
  placeAt(state, one, rng.chance(0.55) ? PLACE.s19 : PLACE.s61, NO_ROW, rng);
  const phase = phaseOfYear(yearGroup(cases.of.bornInYear[one]!, today));
  if (cases.of.waiting[one] !== NO_ROW || !rng.chance(0.75)) return;
  const wanted = rng.pick(mixes.settled[phase]!.map((weight, place) => (isSpecialist[place] ? weight : 0)));
  agreeSpecialist(state, one, wanted, rng.chance(rates.specialistWaits), rng);
}

/** A second place in alternative provision, beside the school. */
export function startAp(state: State, one: number, rng: Rng): void {
  const { cases, sink, today, rates } = state;
  if (cases.of.ap[one] !== NO_ROW || cases.of.stage[one] !== PLANNED) return;
  const phase = phaseOfYear(yearGroup(cases.of.bornInYear[one]!, today));
  const urn = settingFor(state, PLACE.ap, phase, rng);
  // none takes children before school age
  if (urn === NO_ROW) return;
  const row = writePlacement(state, one, FACT.attended, 2, PLACE.ap, urn);
  const endsOn = schoolDayFrom(today + Math.min(LONGEST_AP, rng.lag(rates.apLength)));
  sink.placement.of.tier[row] = 1 + rng.pick([0.3, 0.45, 0.25]);
  sink.placement.of.expectedEndOn[row] = endsOn;
  sink.placement.of.attendance[row] = ATTENDANCE['part-time'];
  cases.of.ap[one] = row;
  due(state, endsOn, DUE.apEnds, one, row);
}

export function endAp(state: State, one: number, row: number, rng: Rng): void {
  const { cases, sink, today } = state;
  if (cases.of.ap[one] !== row) return;
  sink.placement.of.endedOn[row] = today;
  sink.placement.of.outcome[row] = 1 + rng.pick([0.4, 0.2, 0.2, 0.1, 0.1]);
  sink.placement.of.attendance[row] = ATTENDANCE.left;
  cases.of.ap[one] = NO_ROW;
}

/** Most of alternative provision is ordered for a school year and ends with it. */
export function summerOfAp(state: State, rng: Rng): void {
  if (monthOfYear(state.today) !== JULY) return;
  for (let i = 0; i < state.planCount; i++) {
    const one = state.plans[i]!;
    const row = state.cases.of.ap[one]!;
    if (row !== NO_ROW && rng.chance(state.rates.apEndsInSummer)) endAp(state, one, row, rng);
  }
}

/** A place that began today is not ended today as well. */
export function movedToday({ cases, sink, today }: State, one: number): boolean {
  const began = (row: number): boolean => row !== NO_ROW && sink.placement.of.startedOn[row] === today;
  return began(cases.of.placement[one]!) || began(cases.of.named[one]!) || began(cases.of.ap[one]!);
}

/** Everything that ran for somebody ends today, since the plan does. */
export function leavePlaces(state: State, one: number, how: number, rng: Rng): void {
  const { cases, sink, today } = state;
  if (cases.of.placement[one] !== NO_ROW) sink.placement.of.endedOn[cases.of.placement[one]!] = today;
  if (cases.of.named[one] !== NO_ROW) sink.placement.of.endedOn[cases.of.named[one]!] = today;
  if (cases.of.funding[one] !== NO_ROW) sink.funding.of.toOn[cases.of.funding[one]!] = today;
  if (cases.of.participation[one] !== NO_ROW) sink.participation.of.toOn[cases.of.participation[one]!] = today;
  if (cases.of.ap[one] !== NO_ROW) endAp(state, one, cases.of.ap[one]!, rng);
  stopWaiting(state, one, how);
  for (const field of ['placement', 'named', 'funding', 'participation'] as const) cases.of[field][one] = NO_ROW;
}
