// Requests: who asks, for whom, and whether an assessment is agreed to.

import { beginAssessment } from './assessments.ts';
import { BASIS, DECISION, PANEL, REQUEST_OUTCOME, SEX, SOURCE } from './codes.ts';
import { addRow, NEVER, NO_ROW } from './columns.ts';
import { writeDecision } from './decisions.ts';
import { afterRefusal } from './disagreements.ts';
import { settingFor } from './placing.ts';
import type { Rng } from './random.ts';
import {
  academicYear,
  EARLY,
  firstOfAcademicYear,
  monthOf,
  monthOfYear,
  POST_16,
  PRIMARY,
  phaseOfYear,
  SECONDARY,
  workingDayFrom,
  workingDaysIn,
  workingDayUpTo,
  yearGroup,
} from './school-days.ts';
import { PLACE } from './settings.ts';
import { DUE, due, GONE, KNOWN, newCase, REQUESTED, rememberBirth, type State } from './state.ts';

const SIX_WEEKS = 42;
/** First and last school year of each phase from which requests come. */
const YEARS: readonly (readonly [number, number])[] = [
  [-2, -1],
  [0, 6],
  [7, 11],
  [12, 15],
];
const LAST_YEAR_OF_REQUESTS = 15;
/** More boys than girls hold plans. */
const BOYS = 0.71;
/** Section 36(2) of the Children and Families Act 2014: not again within six months of an assessment. */
const AGAIN_AFTER = 183;
const DAYS_OF_YEAR = 365;

/** A birthday in the academic year of children of this school year today. */
function birthday(state: State, year: number, rng: Rng): number {
  const bornInYear = academicYear(state.today) - year - 5;
  return firstOfAcademicYear(bornInYear) + rng.below(DAYS_OF_YEAR);
}

/** Somebody whom the council had not known. */
export function newcomer(state: State, year: number, rng: Rng): number {
  const one = newCase(state);
  const { cases, sink, rates } = state;
  const bornOn = birthday(state, year, rng);
  const boy = rng.chance(BOYS);
  rememberBirth(state, one, bornOn);
  const phase = phaseOfYear(year);
  cases.of.need[one] = 1 + rng.pick(rates.need.map((byPhase) => byPhase[phase]!));
  if (rng.chance(rates.needSecond)) {
    const second = 1 + rng.pick(rates.need.map((byPhase) => byPhase[phase]!));
    if (second !== cases.of.need[one]) cases.of.secondNeed[one] = second;
  }
  sink.person.of.sex[one] = boy ? SEX.M : SEX.F;
  return one;
}

function sourceOf(state: State, phase: number, rng: Rng): number {
  const { requestByParent, parentSeason } = state.rates;
  if (rng.chance(requestByParent[phase]! * parentSeason[monthOfYear(state.today)]!)) return SOURCE['1'];
  return SOURCE['2'] + rng.pick(state.rates.requestByOthers);
}

/** Somebody who asked before and was refused, or came without a plan, now and then asks again. */
function asksAgain(state: State, phase: number, rng: Rng): number {
  const { cases, today } = state;
  if (!rng.chance(state.rates.requestAgain) || cases.rows === 0) return NO_ROW;
  for (let tries = 0; tries < 12; tries++) {
    const one = rng.below(cases.rows);
    const year = yearGroup(cases.of.bornInYear[one]!, today);
    const free = cases.of.stage[one] === KNOWN && today - cases.of.receivedOn[one]! > AGAIN_AFTER + SIX_WEEKS;
    if (free && year <= LAST_YEAR_OF_REQUESTS && phaseOfYear(year) === phase) return one;
  }
  return NO_ROW;
}

/** Before school most requests are for the children who start it next; from spring on some are for those a year younger. */
function schoolYearOf(state: State, phase: number, rng: Rng): number {
  const [first, last] = YEARS[phase]!;
  if (phase !== EARLY) return rng.between(first, last);
  const fromSpring = monthOfYear(state.today) >= 3 && monthOfYear(state.today) <= 7;
  return rng.chance(fromSpring ? 0.45 : 0.05) ? first : last;
}

export function receiveRequest(state: State, rng: Rng): void {
  const { rates, today, tally } = state;
  const early = rates.requestPhase[EARLY] * rates.earlyYearsSeason[monthOfYear(today)]!;
  const phase = rng.pick([early, rates.requestPhase[1], rates.requestPhase[2], rates.requestPhase[3]]);
  const again = asksAgain(state, phase, rng);
  const one = again === NO_ROW ? newcomer(state, schoolYearOf(state, phase, rng), rng) : again;
  const source = sourceOf(state, phase, rng);
  openRequest(state, one, source, today, rng);
  const month = monthOf(today);
  tally.requests[month]!++;
  if (phase === EARLY) tally.requestsEarly[month]!++;
  if (phase === PRIMARY) tally.requestsPrimary[month]!++;
  if (phase === SECONDARY) tally.requestsSecondary[month]!++;
  if (phase === POST_16) tally.requestsPost16[month]!++;
  if (source !== SOURCE['1']) return;
  tally.requestsParent[month]!++;
  if (phase === PRIMARY) tally.requestsParentPrimary[month]!++;
  if (phase === SECONDARY) tally.requestsParentSecondary[month]!++;
  if (phase === POST_16) tally.requestsParentPost16[month]!++;
}

function openRequest(state: State, one: number, source: number, today: number, rng: Rng): void {
  const { cases, sink } = state;
  const row = addRow(sink.request);
  const request = sink.request.of;
  const phase = phaseOfYear(yearGroup(cases.of.bornInYear[one]!, today));
  request.person[row] = one;
  request.receivedOn[row] = today;
  request.source[row] = source;
  request.basis[row] = BASIS.ORIGINAL;
  request.fromUrn[row] = settingFor(state, phase === EARLY ? PLACE['early-years'] : PLACE.mainstream, phase, rng);
  cases.of.stage[one] = REQUESTED;
  cases.of.request[one] = row;
  cases.of.receivedOn[one] = today;
  cases.of.clockFrom[one] = today;
  cases.of.basis[one] = BASIS.ORIGINAL;
  cases.of.assessment[one] = NO_ROW;
  cases.of.draftOn[one] = NEVER;
  cases.of.excepted[one] = 0;
  cases.of.establishment[one] = request.fromUrn[row]!;
  awaitDecision(state, one, row, rng);
}

/** The day of the decision, or of the withdrawal or move that comes before it. */
export function awaitDecision(state: State, one: number, row: number, rng: Rng): void {
  const { rates } = state;
  const received = state.cases.of.receivedOn[one]!;
  if (rng.chance(rates.requestWithdrawn + rates.requestMovesOut)) {
    due(state, received + rng.between(5, 38), DUE.requestEnds, one, row);
    return;
  }
  // the panel sits every week; notices go out soon after it
  const told = rng.chance(rates.decisionOnTime)
    ? workingDayUpTo(received + rng.between(28, SIX_WEEKS))
    : workingDayFrom(received + SIX_WEEKS + 1 + rng.lag(rates.decisionLate));
  due(state, told, DUE.requestDecided, one, row);
}

export function requestEnds(state: State, one: number, row: number, rng: Rng): void {
  const { cases, sink, today, rates } = state;
  if (cases.of.request[one] !== row || cases.of.stage[one] !== REQUESTED) return;
  if (rng.chance(rates.requestMovesOut / (rates.requestMovesOut + rates.requestWithdrawn))) {
    sink.person.of.movedOutOn[one] = today;
    sink.request.of.outcome[row] = REQUEST_OUTCOME.A;
    cases.of.stage[one] = GONE;
    return;
  }
  sink.request.of.withdrawnOn[row] = today;
  sink.request.of.outcome[row] = REQUEST_OUTCOME.W;
  sink.request.of.outcomeOn[row] = workingDayFrom(today);
  cases.of.stage[one] = KNOWN;
}

export function decideRequest(state: State, one: number, row: number, rng: Rng): void {
  const { cases, sink, today, tally, rates } = state;
  if (cases.of.request[one] !== row || cases.of.stage[one] !== REQUESTED) return;
  const phase = phaseOfYear(yearGroup(cases.of.bornInYear[one]!, today));
  const yes = rng.chance(rates.yesToAssess[phase]!);
  const request = sink.request.of;
  request.outcome[row] = yes ? REQUEST_OUTCOME.Y : REQUEST_OUTCOME.N;
  request.outcomeOn[row] = today;
  request.panelOn[row] = workingDayUpTo(today - 3);
  writeDecision(state, one, yes ? DECISION.assess : DECISION['not-assess'], PANEL.assess, yes, {
    request: row,
    plan: NO_ROW,
  });
  const month = monthOf(today);
  if (today - cases.of.receivedOn[one]! <= SIX_WEEKS) tally.decidedIn6Weeks[month]!++;
  if (yes) {
    tally.assessmentsAgreed[month]!++;
    beginAssessment(state, one, rng);
    return;
  }
  tally.refused[month]!++;
  cases.of.stage[one] = KNOWN;
  afterRefusal(state, one, rng);
}

/** How many requests come on a working day. */
export function requestsToday(state: State, rng: Rng): number {
  const { rates, today } = state;
  const season = rates.requestSeason;
  let total = 0;
  for (const weight of season) total += weight;
  const inMonth = (rates.requestsYear * season[monthOfYear(today)]!) / total;
  return rng.poisson(inMonth / workingDaysIn(monthOf(today)));
}
