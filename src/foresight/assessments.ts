// Assessments: advice asked for and returned, the panel that decides on a plan, the draft and the final plan.

import { ADVICE, ASSESSMENT_OUTCOME, BASIS, DECISION, EXCEPTION, PANEL, YES, yesOrNo } from './codes.ts';
import { addRow, NEVER, NO_ROW } from './columns.ts';
import { writeDecision } from './decisions.ts';
import { afterNoPlan } from './disagreements.ts';
import { issuePlan } from './plans.ts';
import type { Rng } from './random.ts';
import { dateOf, monthOf, monthOfYear, workingDayFrom, workingDayUpTo, yearGroup } from './school-days.ts';
import { ASSESSED, DUE, due, GONE, KNOWN, type State } from './state.ts';
import { join, lengthOf, newest, oldest } from './waiting-line.ts';

const SIX_WEEKS = 42;
export const TWENTY_WEEKS = 140;
/** From Year 9 advice on preparing for adulthood is sought (regulation 6(1)(g)). */
const YEAR_9 = 9;
/** After an order or agreement to assess: 14 weeks to the final plan (regulation 44(2)(b)). */
const FOURTEEN_WEEKS = 98;
const JULY = 6;

function askFor(state: State, one: number, kind: number, rng: Rng): number {
  const { cases, sink, today } = state;
  const row = addRow(sink.advice);
  const advice = sink.advice.of;
  const receivedByBody = workingDayFrom(today + rng.below(4));
  advice.person[row] = one;
  advice.request[row] = cases.of.request[one]!;
  advice.kind[row] = kind;
  advice.requestedOn[row] = today;
  advice.receivedByBodyOn[row] = receivedByBody;
  advice.dueOn[row] = receivedByBody + SIX_WEEKS;
  cases.of.adviceAwaited[one]!++;
  return row;
}

function comesBack(state: State, one: number, row: number, onTime: number, rng: Rng): void {
  const { rates, today } = state;
  const days = rng.chance(onTime) ? rng.between(9, SIX_WEEKS) : SIX_WEEKS + 1 + rng.lag(rates.adviceLate);
  const on = days <= SIX_WEEKS ? workingDayUpTo(today + days) : workingDayFrom(today + days);
  due(state, on, DUE.adviceBack, one, row);
}

/** Regulation 6: from whom advice is sought; a psychologist's waits for a psychologist. */
export function beginAssessment(state: State, one: number, rng: Rng): void {
  const { cases, sink, today, rates } = state;
  const row = addRow(sink.assessment);
  const assessment = sink.assessment.of;
  assessment.person[row] = one;
  assessment.request[row] = cases.of.request[one]!;
  assessment.startedOn[row] = today;
  assessment.basis[row] = cases.of.basis[one]!;
  if (cases.of.basis[one] !== BASIS.ORIGINAL) assessment.startsAgainOn[row] = cases.of.clockFrom[one]!;
  cases.of.stage[one] = ASSESSED;
  cases.of.assessment[one] = row;
  cases.of.startedOn[one] = today;
  cases.of.adviceAwaited[one] = 0;
  comesBack(state, one, askFor(state, one, ADVICE.a, rng), 0.97, rng);
  comesBack(state, one, askFor(state, one, ADVICE.b, rng), rates.settingOnTime, rng);
  comesBack(state, one, askFor(state, one, ADVICE.c, rng), rates.healthOnTime, rng);
  askPsychologist(state, one, rng);
  const care = askFor(state, one, ADVICE.e, rng);
  if (rng.chance(rates.careNotKnown)) sink.advice.of.notKnown[care] = YES;
  comesBack(state, one, care, rates.careOnTime, rng);
  if (yearGroup(cases.of.bornInYear[one]!, today) >= YEAR_9)
    comesBack(state, one, askFor(state, one, ADVICE.g, rng), rates.settingOnTime, rng);
}

function askPsychologist(state: State, one: number, rng: Rng): void {
  const { cases, sink, today, rates } = state;
  const row = askFor(state, one, ADVICE.d, rng);
  cases.of.psychologyAskedOn[one] = today;
  if (rng.chance(rates.adviceReused)) {
    sink.advice.of.reused[row] = YES;
    due(state, workingDayFrom(today + rng.between(3, 14)), DUE.adviceBack, one, row);
    return;
  }
  const late = rng.chance(rates.psychologistVisitLate);
  const days = late
    ? SIX_WEEKS + 1 + rng.lag(rates.adviceLate)
    : Math.min(SIX_WEEKS - 3, rng.lag(rates.psychologistVisit));
  due(state, late ? workingDayFrom(today + days) : workingDayUpTo(today + days), DUE.psychologistReady, one, row);
}

export function psychologistReady(state: State, row: number): void {
  join(state.psychology, row);
}

/** A working day of the psychology service: as many pieces of advice as its hours allow, mostly the oldest first. */
export function psychologistsWork(state: State, hours: number, rng: Rng): void {
  const { rates, psychology, sink } = state;
  state.psychologyHours += hours;
  while (lengthOf(psychology) > 0 && state.psychologyHours >= rates.psychologistHoursEach) {
    const row = rng.chance(rates.psychologistNewestFirst) ? newest(psychology) : oldest(psychology);
    const one = sink.advice.of.person[row]!;
    // an assessment that was withdrawn or moved away takes no hours
    if (state.cases.of.stage[one] !== ASSESSED || state.cases.of.request[one] !== sink.advice.of.request[row]) continue;
    state.psychologyHours -= rates.psychologistHoursEach;
    adviceBack(state, one, row, rng);
  }
  // hours of a day on which nothing waits go into other work
  if (lengthOf(psychology) === 0) state.psychologyHours = Math.min(state.psychologyHours, rates.psychologistHoursEach);
}

export function adviceBack(state: State, one: number, row: number, rng: Rng): void {
  const { cases, sink, today, tally } = state;
  const advice = sink.advice.of;
  if (cases.of.stage[one] !== ASSESSED || cases.of.request[one] !== advice.request[row]) return;
  if (advice.requestedOn[row]! < cases.of.startedOn[one]!) return;
  advice.returnedOn[row] = today;
  const month = monthOf(today);
  const inTime = today - advice.requestedOn[row]! <= SIX_WEEKS;
  const kind = advice.kind[row]!;
  if (kind === ADVICE.d) {
    cases.of.psychologyAskedOn[one] = NEVER;
    tally.psychologyReturned[month]!++;
    if (inTime) tally.psychologyIn6Weeks[month]!++;
  }
  if (kind === ADVICE.c) {
    tally.healthReturned[month]!++;
    if (inTime) tally.healthIn6Weeks[month]!++;
  }
  if (kind === ADVICE.e) {
    tally.careReturned[month]!++;
    if (inTime) tally.careIn6Weeks[month]!++;
  }
  if (--cases.of.adviceAwaited[one]! === 0) panelSoon(state, one, rng);
}

/** All advice is in: the case goes to the next panel. */
export function panelSoon(state: State, one: number, rng: Rng): void {
  const on = workingDayFrom(state.today + rng.lag(state.rates.panel));
  due(state, on, DUE.panelMeets, one, state.cases.of.assessment[one]!);
}

/** The panel decides on a plan; where it agrees, a draft goes out and the final plan after it. */
export function panelMeets(state: State, one: number, row: number, rng: Rng): void {
  const { cases, sink, today, tally, rates } = state;
  if (cases.of.assessment[one] !== row || cases.of.stage[one] !== ASSESSED) return;
  if (rng.chance(rates.assessmentWithdrawn)) {
    endAssessment(state, one, row, ASSESSMENT_OUTCOME.W);
    return;
  }
  const ordered = cases.of.basis[one] !== BASIS.ORIGINAL;
  const yes = rng.chance(ordered ? Math.max(rates.yesToPlan, 0.95) : rates.yesToPlan);
  writeDecision(state, one, yes ? DECISION.issue : DECISION['not-issue'], PANEL.issue, yes, {
    request: cases.of.request[one]!,
    plan: NO_ROW,
  });
  if (yes) {
    makeDraft(state, one, row, rng);
    return;
  }
  tally.notToPlan[monthOf(today)]!++;
  endAssessment(state, one, row, ASSESSMENT_OUTCOME.N);
  sink.assessment.of.week20[row] = yesOrNo(false);
  afterNoPlan(state, one, rng);
}

function endAssessment(state: State, one: number, row: number, outcome: number): void {
  const { cases, sink, today } = state;
  sink.assessment.of.outcome[row] = outcome;
  sink.assessment.of.outcomeOn[row] = today;
  cases.of.stage[one] = KNOWN;
}

/** The family has at least 15 days to answer a draft (regulation 13(1)). */
export function makeDraft(state: State, one: number, row: number, rng: Rng): void {
  const { cases, today, rates } = state;
  const draftOn = workingDayFrom(today + rng.lag(rates.draft));
  const earliest = draftOn + rates.finalAtLeast + rng.below(8);
  const clock = cases.of.clockFrom[one]!;
  const limit = cases.of.basis[one] === BASIS.ORIGINAL ? clock + TWENTY_WEEKS : clock + FOURTEEN_WEEKS;
  const onTime = Math.max(earliest, workingDayUpTo(limit - rng.below(12)));
  const late = Math.max(earliest, limit + 1) + rng.lag(rates.planLateBy);
  cases.of.draftOn[one] = draftOn;
  due(state, workingDayFrom(rng.chance(rates.planLate) ? late : onTime), DUE.planIssued, one, row);
}

/**
 * Regulation 5(4)(a): the setting was asked for advice when its summer holiday (24 July to 2 September) was a week away or
 * had begun, and no later than a week before its end.
 */
function summerExcuses(askedOn: number): boolean {
  const month = monthOfYear(askedOn);
  return (month === JULY && dateOf(askedOn) >= 17) || (month === JULY + 1 && dateOf(askedOn) <= 26);
}

function claimException(state: State, one: number, rng: Rng): void {
  const { cases, sink, today, rates } = state;
  const asked = cases.of.startedOn[one]!;
  const summer = summerExcuses(asked);
  if (!(summer ? rng.chance(0.75) : rng.chance(rates.exceptionElsewhere))) return;
  const row = addRow(sink.exception);
  const exception = sink.exception.of;
  exception.person[row] = one;
  exception.request[row] = cases.of.request[one]!;
  exception.code[row] = summer ? EXCEPTION.X1 : rng.chance(0.7) ? EXCEPTION.X3 : EXCEPTION.X4;
  exception.weeks[row] = 20;
  exception.askedOn[row] = asked;
  exception.urn[row] = summer ? sink.request.of.fromUrn[cases.of.request[one]!]! : NO_ROW;
  exception.fromOn[row] = summer ? asked : Math.min(asked + rng.between(5, 40), today - 29);
  exception.toOn[row] = Math.min(exception.fromOn[row]! + rng.between(29, 45), today);
  cases.of.excepted[one] = 1;
}

/** The final plan is sent: the assessment ends and the plan begins. */
export function finalSent(state: State, one: number, row: number, rng: Rng): void {
  const { cases, sink, today, tally } = state;
  if (cases.of.assessment[one] !== row || cases.of.stage[one] !== ASSESSED) return;
  claimException(state, one, rng);
  endAssessment(state, one, row, ASSESSMENT_OUTCOME.Y);
  const excepted = cases.of.excepted[one] === 1;
  const inTime = today - cases.of.receivedOn[one]! <= TWENTY_WEEKS;
  sink.assessment.of.week20[row] = yesOrNo(excepted);
  const month = monthOf(today);
  const year = yearGroup(cases.of.bornInYear[one]!, today);
  tally.plansIssued[month]!++;
  if (inTime) tally.plansIn20Weeks[month]!++;
  if (excepted) tally.plansExcepted[month]!++;
  if (inTime && !excepted) tally.plansIn20WeeksWithoutException[month]!++;
  if (year < 0) tally.plansEarly[month]!++;
  if (year === -1) tally.plansRising5[month]!++;
  issuePlan(state, one, row, rng);
}

/** Somebody under assessment moves away: the work ends here. */
export function leavesUnderAssessment(state: State, one: number): void {
  const { cases, sink, today } = state;
  sink.person.of.movedOutOn[one] = today;
  sink.assessment.of.outcome[cases.of.assessment[one]!] = ASSESSMENT_OUTCOME.A;
  cases.of.stage[one] = GONE;
}
