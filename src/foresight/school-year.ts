// What a school year brings: phase transfers with their dates, the move in September, plans that end in summer.

import { dayFromParts } from '../clocks/index.ts';
import { CEASED, PHASE, yesOrNo } from './codes.ts';
import { addRow, NO_ROW } from './columns.ts';
import { allocate, teamOf } from './officers.ts';
import { changePlace, followActivity, movedToday, settingFor } from './placing.ts';
import { consultSettings, endPlan } from './plans.ts';
import type { Rng } from './random.ts';
import { closeReview } from './reviews.ts';
import { academicYear, phaseOfYear, workingDayUpTo, yearGroup } from './school-days.ts';
import { atEstablishment, isSpecialist, PLACE } from './settings.ts';
import { DUE, due, PLANNED, type State } from './state.ts';

const TO_SCHOOL = -1;
const TO_SECONDARY = 6;
const TO_POST_16 = 11;
const PHASES = [PHASE['early-years'], PHASE.primary, PHASE.secondary, PHASE['post-16']];
/** The nominal year in which somebody turns 25. */
const LAST_YEAR = 20;

const changesPhase = (year: number): boolean => year === TO_SCHOOL || year === TO_SECONDARY || year === TO_POST_16;

/** Regulation 18: in autumn it is known who changes phase next September, and until when the plan must be amended. */
export function openTransfers(state: State, rng: Rng): void {
  const { cases, sink, today, rates } = state;
  const move = academicYear(today) + 1;
  for (let i = 0; i < state.planCount; i++) {
    const one = state.plans[i]!;
    const year = yearGroup(cases.of.bornInYear[one]!, today);
    if (!changesPhase(year)) continue;
    const row = addRow(sink.transfer);
    const transfer = sink.transfer.of;
    const phase = phaseOfYear(year);
    const dueOn = year === TO_POST_16 ? dayFromParts(move, 3, 31)! : dayFromParts(move, 2, 15)!;
    transfer.person[row] = one;
    transfer.plan[row] = cases.of.plan[one]!;
    transfer.year[row] = move;
    transfer.openedOn[row] = today;
    transfer.fromPhase[row] = PHASES[phase]!;
    transfer.toPhase[row] = PHASES[phase + 1]!;
    transfer.dueOn[row] = dueOn;
    cases.of.transfer[one] = row;
    const on = rng.chance(rates.transferOnTime) ? workingDayUpTo(dueOn - rng.below(21)) : dueOn + 1 + rng.below(50);
    due(state, on, DUE.transferFinal, one, row);
  }
}

/** The amended plan names the setting of the next phase, or only its type where no place is found yet. */
export function transferFinal(state: State, one: number, row: number, rng: Rng): void {
  const { cases, sink, today } = state;
  if (cases.of.transfer[one] !== row || cases.of.stage[one] !== PLANNED) return;
  const transfer = sink.transfer.of;
  const named = rng.chance(0.86);
  transfer.finalOn[row] = today;
  transfer.namesSetting[row] = yesOrNo(named);
  sink.plan.of.amendedOn[cases.of.plan[one]!] = today;
  if (named) {
    const phase = phaseOfYear(yearGroup(cases.of.bornInYear[one]!, today)) + 1;
    const place = isSpecialist[cases.of.place[one]!]
      ? cases.of.place[one]!
      : phase === 3
        ? PLACE.college
        : PLACE.mainstream;
    transfer.urn[row] = settingFor(state, place, Math.min(phase, 3), rng);
  }
  consultSettings(state, one, today - 40, rng);
}

/** The first day of a school year: those who change phase change place, and post-16 begins. */
export function schoolYearBegins(state: State, rng: Rng): void {
  const { cases, today } = state;
  for (let i = 0; i < state.planCount; i++) {
    const one = state.plans[i]!;
    const year = yearGroup(cases.of.bornInYear[one]!, today);
    const transferred = changesPhase(year - 1);
    cases.of.transfer[one] = NO_ROW;
    if (transferred) {
      changePlace(state, one, rng, state.rates.specialistWaits / 4);
      if (cases.of.officer[one] !== NO_ROW && state.officers.of.team[cases.of.officer[one]!] !== teamOf(state, one))
        allocate(state, one);
    } else if (year > 12 && rng.chance(0.22)) changePlace(state, one, rng);
    else if (year === 0 && cases.of.place[one] === PLACE['early-years']) changePlace(state, one, rng);
    if (year === TO_POST_16 || !atEstablishment[cases.of.place[one]!]) followActivity(state, one, rng);
  }
}

/** In summer plans of young people end, by year group; the last at the end of the year in which they turn 25 (section 46). */
export function summerEndings(state: State, rng: Rng): void {
  const { cases, today, rates } = state;
  const year = academicYear(today);
  for (let i = 0; i < state.planCount; i++) {
    const one = state.plans[i]!;
    const group = yearGroup(cases.of.bornInYear[one]!, today);
    if (group < TO_POST_16) continue;
    const share = group >= LAST_YEAR ? 1 : (rates.ceaseAtYearEnd[group - TO_POST_16] ?? 0);
    if (!rng.chance(share)) continue;
    const plan = state.sink.plan.of;
    const row = cases.of.plan[one]!;
    if (plan.ceaseDecidedOn[row]! > 0) continue;
    const lastOfAugust = dayFromParts(year + 1, 8, 31)!;
    const endsOn = group >= LAST_YEAR || rng.chance(0.7) ? lastOfAugust : lastOfAugust - 1 - rng.below(28);
    cases.of.ceaseReason[one] =
      group >= LAST_YEAR
        ? CEASED['1']
        : [CEASED['2'], CEASED['3'], CEASED['4'], CEASED['6'], CEASED['9']][rng.pick(rates.ceaseReason)]!;
    plan.proposedCeaseOn[row] = workingDayUpTo(today - rng.between(20, 60));
    plan.ceaseDecidedOn[row] = today;
    plan.appealEndsOn[row] = today + 61;
    due(state, endsOn, DUE.planCeases, one, row);
  }
}

export function planCeases(state: State, one: number, plan: number, rng: Rng): void {
  const { cases } = state;
  if (cases.of.plan[one] !== plan || cases.of.stage[one] !== PLANNED) return;
  // under appeal the plan is kept (section 45(4)): it ends when the appeal has
  const appeals = cases.of.appeal[one] !== NO_ROW;
  if (appeals || movedToday(state, one)) {
    due(state, state.today + (appeals ? 30 : 1), DUE.planCeases, one, plan);
    return;
  }
  closeReview(state, one, false);
  endPlan(state, one, cases.of.ceaseReason[one]!, rng);
}
