// What else was open when the simulator took a register up: waits, appeals, transfers, funding, what a young person does.

import type { CarriedCase } from './case-rows.ts';
import { ACTIVITY, CARE, codeNumber, DISPUTE } from './codes.ts';
import { addRow } from './columns.ts';
import { meanwhile } from './placing.ts';
import type { Rng } from './random.ts';
import { phaseOfYear, workingDayFrom, yearGroup } from './school-days.ts';
import { isSpecialist, PLACE } from './settings.ts';
import { DUE, due, type State } from './state.ts';

/** A wait or an appeal that is older than this is expected to end as one of this age does. */
const OLD = 60;

export function carryWaiting(state: State, one: number, { waiting }: CarriedCase, rng: Rng): void {
  const { cases, sink, today, rates } = state;
  if (!waiting || waiting.agreedOn === null) return;
  const row = addRow(sink.waiting);
  sink.waiting.of.person[row] = one;
  sink.waiting.of.plan[row] = cases.of.plan[one]!;
  sink.waiting.of.agreedOn[row] = waiting.agreedOn;
  sink.waiting.of.kind[row] = codeNumber('setting-kind', waiting.kind);
  sink.waiting.of.meanwhile[row] = meanwhile(cases.of.place[one]!);
  cases.of.waiting[one] = row;
  const wanted = { independent: PLACE.inmss, 'post-16': PLACE['post-16-specialist'] }[waiting.kind ?? ''];
  cases.of.wanted[one] = wanted ?? (isSpecialist[cases.of.place[one]!] ? cases.of.place[one]! : PLACE.special);
  due(state, Math.max(waiting.agreedOn, today - OLD) + rng.lag(rates.specialistWait), DUE.waitEnds, one, row);
}

/** Appeals and mediations without an end, with or without a plan. */
export function carryDisputes(state: State, one: number, { disputes }: CarriedCase, rng: Rng): void {
  const { cases, sink, today, rates } = state;
  for (const { kind, about, requestedOn, registeredOn } of disputes) {
    const row = addRow(sink.dispute);
    const dispute = sink.dispute.of;
    dispute.person[row] = one;
    dispute.request[row] = cases.of.request[one]!;
    dispute.plan[row] = cases.of.plan[one]!;
    dispute.kind[row] = codeNumber('mediation-or-appeal', kind);
    dispute.about[row] = codeNumber('dispute-about', about);
    if (requestedOn !== null) dispute.requestedOn[row] = requestedOn;
    if (registeredOn !== null) dispute.registeredOn[row] = registeredOn;
    if (dispute.kind[row] === DISPUTE.appeal && registeredOn !== null) {
      cases.of.appeal[one] = row;
      const ends = Math.max(registeredOn, today - OLD) + rng.lag(rates.appealLength);
      due(state, workingDayFrom(ends), DUE.appealEnds, one, row);
    } else if (requestedOn !== null) {
      due(state, workingDayFrom(requestedOn + rng.between(14, 34)), DUE.mediationMeets, one, row);
    }
  }
}

/** Money, social care and what somebody from 16 on does go on as they are held. */
export function carryAround(state: State, one: number, { funding, care, participation }: CarriedCase): void {
  const { cases, sink } = state;
  if (funding?.fromOn != null) {
    const row = addRow(sink.funding);
    sink.funding.of.person[row] = one;
    sink.funding.of.plan[row] = cases.of.plan[one]!;
    sink.funding.of.kind[row] = codeNumber('funding-kind', funding.kind);
    sink.funding.of.amount[row] = Math.round(funding.amount ?? 0);
    sink.funding.of.fromOn[row] = funding.fromOn;
    cases.of.funding[one] = row;
  }
  if (care?.fromOn != null) {
    const row = addRow(sink.care);
    sink.care.of.person[row] = one;
    sink.care.of.status[row] = codeNumber('care-status', care.status);
    sink.care.of.fromOn[row] = care.fromOn;
    if (sink.care.of.status[row] === CARE.CLA) cases.of.care[one] = row;
  }
  if (participation?.fromOn != null) {
    const row = addRow(sink.participation);
    sink.participation.of.person[row] = one;
    sink.participation.of.activity[row] = codeNumber('activity', participation.activity) || ACTIVITY['not-known'];
    sink.participation.of.fromOn[row] = participation.fromOn;
    cases.of.participation[one] = row;
    cases.of.activity[one] = sink.participation.of.activity[row]!;
  }
}

/** A phase transfer whose amended plan is still to come. */
export function carryTransfer(state: State, one: number, { transfer }: CarriedCase, rng: Rng): void {
  const { cases, sink, today, rates } = state;
  if (!transfer || transfer.dueOn === null) return;
  const row = addRow(sink.transfer);
  const columns = sink.transfer.of;
  columns.person[row] = one;
  columns.plan[row] = cases.of.plan[one]!;
  columns.year[row] = transfer.year ?? 0;
  columns.openedOn[row] = today;
  columns.fromPhase[row] = codeNumber('phase', transfer.fromPhase);
  columns.toPhase[row] = codeNumber('phase', transfer.toPhase);
  columns.dueOn[row] = transfer.dueOn;
  cases.of.transfer[one] = row;
  const onTime = rng.chance(rates.transferOnTime);
  due(state, onTime ? transfer.dueOn - rng.below(21) : transfer.dueOn + 1 + rng.below(50), DUE.transferFinal, one, row);
}

/** The kind of place that somebody of an age is in where nothing says it. */
export function ordinaryPlace(state: State, one: number): number {
  const phase = phaseOfYear(yearGroup(state.cases.of.bornInYear[one]!, state.today));
  return [PLACE['early-years'], PLACE.mainstream, PLACE.mainstream, PLACE.college][phase]!;
}
