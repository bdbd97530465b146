// The simulator's state on a day, built from the rows of any register: what is open stays open and goes on from there.

import { carryRequest } from './carried-assessments.ts';
import { carryDisputes } from './carried-others.ts';
import { carryPlan, type Settings, type Undecided } from './carried-plans.ts';
import { type CarriedCase, type CaseRows, casesOf } from './case-rows.ts';
import { codeNumber, POST_KIND } from './codes.ts';
import { addRow } from './columns.ts';
import type { Inputs } from './inputs.ts';
import { allocate, appoint, leaveVacant } from './officers.ts';
import type { Rng } from './random.ts';
import { phaseOfYear, yearGroup } from './school-days.ts';
import { PLACE } from './settings.ts';
import { TEAMS } from './sink.ts';
import { emptyState, newCase, rememberBirth, type State } from './state.ts';
import { join } from './waiting-line.ts';

const teams: readonly string[] = TEAMS;
const DAYS_OF_YEAR = 365.2425;

function settingsOf({ establishments }: Inputs): Settings {
  return new Map(establishments.map(({ urn, place }, at) => [urn, { at, place: PLACE[place] }]));
}

/** Officers who look after somebody on the day keep their posts; the rest of the posts are filled, or vacant beside them. */
function takeOfficers(state: State, inputs: Inputs, carried: readonly CarriedCase[], rng: Rng): Map<string, number> {
  const found = new Map<string, number>();
  const held = [0, 0, 0];
  let number = 0;
  for (const { allocation } of carried) {
    if (!allocation?.officer || found.has(allocation.officer)) continue;
    const team = Math.max(1, teams.indexOf(allocation.team ?? ''));
    held[team - 1]!++;
    found.set(allocation.officer, appoint(state, team, number++, POST_KIND.substantive, rng));
  }
  const known = found.size > 0;
  for (const [i, posts] of inputs.officers.entries()) {
    for (let post = held[i]!; post < posts; post++) {
      if (known) leaveVacant(state, number++, i + 1, 100, rng);
      else appoint(state, i + 1, number++, POST_KIND.substantive, rng);
    }
  }
  return found;
}

function takeAllocation(state: State, one: number, { allocation }: CarriedCase, officers: Map<string, number>): void {
  const { cases, sink } = state;
  const officer = allocation?.officer ? officers.get(allocation.officer) : undefined;
  if (officer === undefined) {
    allocate(state, one);
    return;
  }
  const row = addRow(sink.allocation);
  sink.allocation.of.person[row] = one;
  sink.allocation.of.officer[row] = officer;
  sink.allocation.of.team[row] = state.officers.of.team[officer]!;
  sink.allocation.of.fromOn[row] = allocation!.fromOn!;
  state.officers.of.cases[officer]!++;
  cases.of.officer[one] = officer;
  cases.of.allocation[one] = row;
}

/** Somebody known by more than a name: born on a day, in need of something where it is stated. */
function takePerson(
  state: State,
  { bornOn, sex }: CaseRows['people'][number],
  { needs }: CarriedCase,
  rng: Rng,
): number {
  const { today, rates } = state;
  const one = newCase(state);
  const { cases, sink } = state;
  // without a date of birth: somebody of primary age
  const born = bornOn ?? today - Math.round(8 * DAYS_OF_YEAR);
  rememberBirth(state, one, born);
  sink.person.of.sex[one] = codeNumber('sex', sex);
  const phase = phaseOfYear(yearGroup(cases.of.bornInYear[one]!, today));
  const stated = (rank: number) => codeNumber('sen-type', needs.find((need) => need.rank === rank)?.type);
  cases.of.need[one] = stated(1) || 1 + rng.pick(rates.need.map((byPhase) => byPhase[phase]!));
  cases.of.secondNeed[one] = stated(2);
  return one;
}

/**
 * The state at the end of `today`, from a register's rows as they were known then; the next `step` is the day after.
 * People keep the order in which they are given: person number 0 of the sink is the first of `rows.people`.
 */
export function stateFrom(rows: CaseRows, today: number, inputs: Inputs, rng: Rng): State {
  const state = emptyState(inputs, today);
  const carriedOf = casesOf(rows, today);
  const settings = settingsOf(inputs);
  const carried = rows.people.map(({ person }) => carriedOf(person ?? ''));
  const officers = takeOfficers(state, inputs, carried, rng);
  const undecided: Undecided[] = [];
  for (const [i, person] of rows.people.entries()) {
    const of = carried[i]!;
    const one = takePerson(state, person, of, rng);
    carryRequest(state, one, of, rng);
    const waits = of.plan ? carryPlan(state, one, of, settings, rng) : null;
    carryDisputes(state, one, of, rng);
    if (!of.plan) continue;
    if (waits) undecided.push(waits);
    takeAllocation(state, one, of, officers);
  }
  for (const { row } of undecided.sort((a, b) => a.reportOn - b.reportOn)) join(state.decisions, row);
  return state;
}
