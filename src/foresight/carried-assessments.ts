// Requests and assessments that were open when the simulator took a register up.

import { panelSoon, psychologistReady } from './assessments.ts';
import type { CarriedCase } from './case-rows.ts';
import { ADVICE, BASIS, codeNumber, REQUEST_OUTCOME } from './codes.ts';
import { addRow } from './columns.ts';
import type { Rng } from './random.ts';
import { awaitDecision } from './requests.ts';
import { workingDayFrom } from './school-days.ts';
import { ASSESSED, DUE, due, REQUESTED, type State } from './state.ts';

const SIX_WEEKS = 42;
/** A request that was agreed to and has nothing after it for longer than this is taken as ended. */
const FORGOTTEN_AFTER = 730;
const ALWAYS_ASKED = [ADVICE.a, ADVICE.b, ADVICE.c, ADVICE.d, ADVICE.e];

const isUndecided = (outcome: string | null, on: number | null, today: number): boolean =>
  on === null ? outcome === null || outcome === 'A' : on > today;

/** Takes up a request, and the assessment that came of it, where no plan is in force. */
export function carryRequest(state: State, one: number, carried: CarriedCase, rng: Rng): void {
  const { cases, sink, today } = state;
  const { request, assessment, plan } = carried;
  if (!request || request.receivedOn === null) return;
  const row = addRow(sink.request);
  const columns = sink.request.of;
  columns.person[row] = one;
  columns.receivedOn[row] = request.receivedOn;
  columns.source[row] = codeNumber('request-source', request.source);
  columns.basis[row] = codeNumber('clock-basis', request.basis) || BASIS.ORIGINAL;
  cases.of.request[one] = row;
  cases.of.receivedOn[one] = request.receivedOn;
  cases.of.clockFrom[one] = assessment?.startsAgainOn ?? request.receivedOn;
  cases.of.basis[one] = columns.basis[row]!;
  if (plan || today - request.receivedOn > FORGOTTEN_AFTER) return;
  if (isUndecided(request.outcome, request.outcomeOn, today)) {
    cases.of.stage[one] = REQUESTED;
    awaitDecision(state, one, row, rng);
    return;
  }
  columns.outcome[row] = codeNumber('request-outcome', request.outcome);
  if (request.outcomeOn !== null) columns.outcomeOn[row] = request.outcomeOn;
  const agreed = columns.outcome[row] === REQUEST_OUTCOME.Y;
  if (agreed && (!assessment || isUndecided(assessment.outcome, assessment.outcomeOn, today)))
    carryAssessment(state, one, carried, rng);
}

function carryAssessment(state: State, one: number, { request, assessment, advice }: CarriedCase, rng: Rng): void {
  const { cases, sink, today } = state;
  const startedOn = assessment?.startedOn ?? request?.outcomeOn ?? today;
  const row = addRow(sink.assessment);
  sink.assessment.of.person[row] = one;
  sink.assessment.of.request[row] = cases.of.request[one]!;
  sink.assessment.of.startedOn[row] = startedOn;
  sink.assessment.of.basis[row] = cases.of.basis[one]!;
  cases.of.stage[one] = ASSESSED;
  cases.of.assessment[one] = row;
  cases.of.startedOn[one] = startedOn;
  const asked =
    advice.length > 0
      ? advice.map(({ kind, requestedOn, returnedOn }) => ({
          kind: codeNumber('advice-kind', kind),
          requestedOn: requestedOn ?? startedOn,
          isBack: returnedOn !== null && returnedOn <= today,
        }))
      : ALWAYS_ASKED.map((kind) => ({ kind, requestedOn: startedOn, isBack: false }));
  for (const { kind, requestedOn, isBack } of asked) if (!isBack) awaitAdvice(state, one, kind, requestedOn, rng);
  if (cases.of.adviceAwaited[one] === 0) panelSoon(state, one, rng);
}

function awaitAdvice(state: State, one: number, kind: number, requestedOn: number, rng: Rng): void {
  const { cases, sink, today, rates } = state;
  const row = addRow(sink.advice);
  const advice = sink.advice.of;
  advice.person[row] = one;
  advice.request[row] = cases.of.request[one]!;
  advice.kind[row] = kind;
  advice.requestedOn[row] = requestedOn;
  advice.dueOn[row] = requestedOn + SIX_WEEKS;
  cases.of.adviceAwaited[one]!++;
  // what an assessment was begun with earlier than its start is taken as asked for on it
  cases.of.startedOn[one] = Math.min(cases.of.startedOn[one]!, requestedOn);
  if (kind !== ADVICE.d) {
    due(state, workingDayFrom(requestedOn + rng.between(9, SIX_WEEKS)), DUE.adviceBack, one, row);
    return;
  }
  cases.of.psychologyAskedOn[one] = requestedOn;
  const visit = requestedOn + rng.lag(rates.psychologistVisit);
  if (visit <= today) psychologistReady(state, row);
  else due(state, workingDayFrom(visit), DUE.psychologistReady, one, row);
}
