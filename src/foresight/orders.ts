// How mediation and appeals end, and what follows: assessments that start again, plans made or amended by order.

import { beginAssessment, makeDraft } from './assessments.ts';
import { BASIS, DECISION, DISPUTE_ABOUT, DISPUTE_OUTCOME, REQUEST_OUTCOME, YES } from './codes.ts';
import { NEVER, NO_ROW } from './columns.ts';
import { writeDecision } from './decisions.ts';
import { registerAppeal } from './disagreements.ts';
import { changePlace } from './placing.ts';
import type { Rng } from './random.ts';
import { monthOf, workingDayFrom, workingDayUpTo } from './school-days.ts';
import { ASSESSED, KNOWN, PLANNED, type State } from './state.ts';

/** The clock starts again from an agreement, an order or a concession (regulations 42, 44 and 45). */
function startAgain(state: State, one: number, row: number, basis: number, rng: Rng): void {
  const { cases, sink, today } = state;
  const about = sink.dispute.of.about[row]!;
  if (about === DISPUTE_ABOUT.contents || about === DISPUTE_ABOUT['not-amend']) {
    if (cases.of.stage[one] !== PLANNED) return;
    sink.plan.of.amendedOn[cases.of.plan[one]!] = today;
    if (rng.chance(0.35)) changePlace(state, one, rng);
    return;
  }
  // another request has overtaken it, or the plan was made meanwhile
  if (cases.of.stage[one] !== KNOWN || sink.dispute.of.request[row] !== cases.of.request[one]) return;
  cases.of.basis[one] = basis;
  cases.of.clockFrom[one] = today;
  if (about === DISPUTE_ABOUT['not-assess']) {
    // SEN2 keeps one request, with its final outcome
    const request = cases.of.request[one]!;
    sink.request.of.outcome[request] = REQUEST_OUTCOME.Y;
    sink.request.of.outcomeOn[request] = today;
    writeDecision(state, one, DECISION.assess, 0, true, { request, plan: NO_ROW });
    beginAssessment(state, one, rng);
    return;
  }
  const assessment = cases.of.assessment[one]!;
  if (assessment === NO_ROW) return;
  sink.assessment.of.basis[assessment] = basis;
  sink.assessment.of.startsAgainOn[assessment] = today;
  cases.of.stage[one] = ASSESSED;
  writeDecision(state, one, DECISION.issue, 0, true, { request: cases.of.request[one]!, plan: NO_ROW });
  makeDraft(state, one, assessment, rng);
}

function mark(state: State, row: number, how: 'mediation' | 'tribunal'): void {
  const { sink, cases } = state;
  const one = sink.dispute.of.person[row]!;
  const about = sink.dispute.of.about[row]!;
  const request = sink.dispute.of.request[row]!;
  const assessment = cases.of.assessment[one]!;
  if (about === DISPUTE_ABOUT['not-assess'] && request !== NO_ROW) sink.request.of[how][request] = YES;
  if (about === DISPUTE_ABOUT['not-issue'] && assessment !== NO_ROW) sink.assessment.of[how][assessment] = YES;
  if (about === DISPUTE_ABOUT.contents && assessment !== NO_ROW)
    sink.assessment.of[how === 'mediation' ? 'otherMediation' : 'otherTribunal'][assessment] = YES;
}

export function mediationMeets(state: State, one: number, row: number, rng: Rng): void {
  const { sink, today, rates, tally } = state;
  const dispute = sink.dispute.of;
  const aboutPlan = dispute.about[row] === DISPUTE_ABOUT.contents || dispute.about[row] === DISPUTE_ABOUT['not-amend'];
  const agreed = rng.chance(rates.mediationAgreed[aboutPlan ? 1 : 0]);
  dispute.meetingOn[row] = today;
  dispute.certificateOn[row] = workingDayFrom(today + rng.between(0, 3));
  dispute.endedOn[row] = today;
  dispute.outcome[row] = agreed ? DISPUTE_OUTCOME.agreed : DISPUTE_OUTCOME['not-agreed'];
  mark(state, row, 'mediation');
  if (agreed) {
    dispute.agreementOn[row] = today;
    startAgain(state, one, row, BASIS.MEDIATION, rng);
    return;
  }
  if (!rng.chance(rates.appealAfterMediation)) return;
  const before = state.sink.dispute.rows;
  registerAppeal(state, one, dispute.about[row]!, row, rng);
  if (state.sink.dispute.rows > before) tally.mediationsThenAppeal[monthOf(dispute.requestedOn[row]!)]!++;
}

const OUTCOMES = [
  DISPUTE_OUTCOME.conceded,
  DISPUTE_OUTCOME.consent,
  DISPUTE_OUTCOME.allowed,
  DISPUTE_OUTCOME.part,
  DISPUTE_OUTCOME.dismissed,
  DISPUTE_OUTCOME.withdrawn,
];

const DECIDED = new Set([DISPUTE_OUTCOME.allowed, DISPUTE_OUTCOME.part, DISPUTE_OUTCOME.dismissed]);
const isDecided = (outcome: number): boolean => DECIDED.has(outcome);

/** No appeal is heard in its first twelve weeks. */
const HEARD_AFTER = 84;

/** What ends before a hearing can be held ends by consent or is withdrawn. */
function whatItEndsAs(outcome: number, days: number): number {
  if (days >= HEARD_AFTER) return outcome;
  if (outcome === DISPUTE_OUTCOME.dismissed) return DISPUTE_OUTCOME.withdrawn;
  return outcome === DISPUTE_OUTCOME.allowed || outcome === DISPUTE_OUTCOME.part ? DISPUTE_OUTCOME.consent : outcome;
}

export function appealEnds(state: State, one: number, row: number, rng: Rng): void {
  const { cases, sink, today, rates, tally } = state;
  if (cases.of.appeal[one] !== row) return;
  cases.of.appeal[one] = NO_ROW;
  const dispute = sink.dispute.of;
  const registered = dispute.registeredOn[row]!;
  const drawn = OUTCOMES[rng.pick(rates.appealOutcome)]!;
  const heardOn = isDecided(drawn) ? workingDayUpTo(today - rng.between(5, 14)) : NEVER;
  const outcome = whatItEndsAs(drawn, today - registered);
  const conceded = outcome === DISPUTE_OUTCOME.conceded;
  // the response is due in 30 working days; one that is not opposed ends before it
  if (!conceded) dispute.respondedOn[row] = workingDayUpTo(Math.min(today - 7, registered + 42));
  else dispute.concededOn[row] = today;
  if (isDecided(outcome)) dispute.hearingOn[row] = heardOn;
  if (isDecided(outcome) || outcome === DISPUTE_OUTCOME.consent) dispute.orderOn[row] = today;
  dispute.outcome[row] = outcome;
  dispute.endedOn[row] = today;
  mark(state, row, 'tribunal');
  const forCouncil = outcome === DISPUTE_OUTCOME.dismissed || outcome === DISPUTE_OUTCOME.withdrawn;
  // shares are of the year's own appeals: one registered last year is not among them
  if (Math.floor(monthOf(registered) / 12) === Math.floor(monthOf(today) / 12))
    tally[forCouncil ? 'appealsForCouncil' : 'appealsForParent'][monthOf(today)]!++;
  if (!forCouncil) startAgain(state, one, row, conceded ? BASIS.CONCESSION : BASIS.TRIBUNAL, rng);
}
