// Case officers: who is in post, who looks after which case, and what happens when somebody leaves.

import { POST_KIND, POST_ROLE, YES } from './codes.ts';
import { addRow, NO_ROW } from './columns.ts';
import type { Rng } from './random.ts';
import { monthOf, POST_16, phaseOfYear, SECONDARY, workingDayFrom, yearGroup } from './school-days.ts';
import { DUE, due, PLANNED, type State } from './state.ts';

/** Early years and primary, secondary, post-16. */
export function teamOf(state: State, one: number): number {
  const phase = phaseOfYear(yearGroup(state.cases.of.bornInYear[one]!, state.today));
  if (phase === SECONDARY) return 2;
  return phase === POST_16 ? 3 : 1;
}

/** The officer of a team with the fewest cases; of another team where nobody is in post. */
function freest(state: State, team: number, besides: number): number {
  const { officers } = state;
  let found = NO_ROW;
  let elsewhere = NO_ROW;
  const { cases, inPost } = officers.of;
  for (let i = 0; i < officers.rows; i++) {
    if (inPost[i] === 0 || i === besides) continue;
    if (officers.of.team[i] === team) {
      if (found === NO_ROW || cases[i]! < cases[found]!) found = i;
    } else if (elsewhere === NO_ROW || cases[i]! < cases[elsewhere]!) elsewhere = i;
  }
  return found === NO_ROW ? elsewhere : found;
}

/** Gives a case to an officer from today on; the one before keeps it up to yesterday. */
export function allocate(state: State, one: number, besides = NO_ROW): void {
  const { cases, officers, sink, today } = state;
  const team = teamOf(state, one);
  const officer = freest(state, team, besides);
  const before = cases.of.officer[one]!;
  if (officer === NO_ROW || officer === before) return;
  const held = cases.of.allocation[one]!;
  if (before !== NO_ROW && sink.allocation.of.fromOn[held] === today) {
    // changed hands twice in a day: only the last is written down
    officers.of.cases[before]!--;
    officers.of.cases[officer]!++;
    sink.allocation.of.officer[held] = officer;
    sink.allocation.of.team[held] = officers.of.team[officer]!;
    cases.of.officer[one] = officer;
    return;
  }
  if (before !== NO_ROW) {
    officers.of.cases[before]!--;
    sink.allocation.of.toOn[cases.of.allocation[one]!] = today;
    cases.of.officerChangedIn[one] = monthOf(today);
  }
  const row = addRow(sink.allocation);
  sink.allocation.of.person[row] = one;
  sink.allocation.of.officer[row] = officer;
  sink.allocation.of.team[row] = officers.of.team[officer]!;
  sink.allocation.of.fromOn[row] = today;
  officers.of.cases[officer]!++;
  cases.of.officer[one] = officer;
  cases.of.allocation[one] = row;
}

export function closeAllocation(state: State, one: number): void {
  const { cases, officers, sink, today } = state;
  const officer = cases.of.officer[one]!;
  if (officer === NO_ROW) return;
  officers.of.cases[officer]!--;
  sink.allocation.of.toOn[cases.of.allocation[one]!] = today;
  cases.of.officer[one] = NO_ROW;
  cases.of.allocation[one] = NO_ROW;
}

export interface Post {
  number: number;
  role: number;
  kind: number;
  team: number;
  holder: number;
  fte: number;
}

export function writePost(state: State, { number, role, kind, team, holder, fte }: Post): number {
  const { sink, today } = state;
  const row = addRow(sink.post);
  const post = sink.post.of;
  post.number[row] = number;
  post.role[row] = role;
  post.kind[row] = kind;
  post.team[row] = team;
  post.holder[row] = holder;
  post.fte[row] = fte;
  post.fromOn[row] = today;
  if (role === POST_ROLE['case-officer'] && kind !== POST_KIND.vacant) post.holdsCases[row] = YES;
  return row;
}

/** Somebody new in a post of a team. `number` is that of the post, which stays when its holder changes. */
export function appoint(state: State, team: number, number: number, kind: number, rng: Rng): number {
  const { officers, today, rates } = state;
  const officer = addRow(officers);
  officers.of.team[officer] = team;
  officers.of.inPost[officer] = 1;
  officers.of.startedOn[officer] = today;
  officers.of.post[officer] = writePost(state, {
    number,
    role: POST_ROLE['case-officer'],
    kind,
    team,
    holder: officer,
    fte: rng.chance(0.8) ? 100 : 60,
  });
  const stays = Math.round(-Math.log(1 - rng.float()) * (365 / rates.officerLeavesYear));
  due(state, workingDayFrom(today + Math.max(60, stays)), DUE.officerLeaves, officer, NO_ROW);
  return officer;
}

/** An officer leaves: the cases go to colleagues and the post is vacant until it is filled. */
export function officerLeaves(state: State, officer: number, rng: Rng): void {
  const { officers, cases, sink, today } = state;
  if (officers.of.inPost[officer] === 0) return;
  officers.of.inPost[officer] = 0;
  const held = officers.of.post[officer]!;
  const { number, team, fte, toOn } = sink.post.of;
  toOn[held] = today;
  for (let i = 0; i < state.planCount; i++) {
    const one = state.plans[i]!;
    if (cases.of.officer[one] === officer) allocate(state, one, officer);
  }
  leaveVacant(state, number[held]!, team[held]!, fte[held]!, rng);
}

export function someOfficersLeave(state: State, count: number, rng: Rng): void {
  const { officers } = state;
  for (let left = count, tries = 0; left > 0 && tries < 1000; tries++) {
    const officer = rng.below(officers.rows);
    if (officers.of.inPost[officer] === 0) continue;
    officerLeaves(state, officer, rng);
    left--;
  }
}

/** A post that nobody holds, until somebody is found for it. */
export function leaveVacant(state: State, number: number, team: number, fte: number, rng: Rng): void {
  const { today, rates } = state;
  const vacant = writePost(state, {
    number,
    role: POST_ROLE['case-officer'],
    kind: POST_KIND.vacant,
    team,
    holder: NO_ROW,
    fte,
  });
  state.vacant.officers += fte;
  due(state, workingDayFrom(today + rng.lag(rates.officerPostsVacant)), DUE.postFilled, vacant, NO_ROW);
}

export function postFilled(state: State, vacant: number, rng: Rng): void {
  const { sink, today } = state;
  if (sink.post.of.toOn[vacant]! > 0) return;
  sink.post.of.toOn[vacant] = today;
  const { number, team, fte } = sink.post.of;
  state.vacant.officers -= fte[vacant]!;
  const kind = rng.chance(0.85) ? POST_KIND.substantive : POST_KIND.agency;
  appoint(state, team[vacant]!, number[vacant]!, kind, rng);
}

/** Cases that change hands in a month for other reasons: a new phase, a fuller caseload elsewhere, a reorganisation. */
export function moveCases(state: State, share: number, rng: Rng): void {
  const moves = rng.poisson(share * state.planCount);
  for (let i = 0; i < moves && state.planCount > 0; i++) {
    const one = state.plans[rng.below(state.planCount)]!;
    if (state.cases.of.stage[one] === PLANNED) allocate(state, one, state.cases.of.officer[one]!);
  }
}
