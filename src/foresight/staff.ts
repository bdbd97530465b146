// The service's staff besides their cases: absence, and the psychology service's posts and hours.

import { POST_KIND, POST_ROLE, PSYCHOLOGY } from './codes.ts';
import { addRow, NO_ROW } from './columns.ts';
import { writePost } from './officers.ts';
import type { Rng } from './random.ts';
import { monthOf } from './school-days.ts';
import type { State } from './state.ts';

const PSYCHOLOGY_TEAM = 4;
/** Staff and post numbers of psychologists begin here, past those of case officers. */
const PSYCHOLOGISTS_FROM = 5000;

export function officersSick(state: State, rng: Rng): void {
  const { officers, sink, today, rates, tally } = state;
  let left = rng.poisson(rates.officerSickDaysMonth);
  for (let tries = 0; left > 0 && tries < 40; tries++) {
    const officer = rng.below(officers.rows);
    if (officers.of.inPost[officer] === 0) continue;
    const days = Math.min(left, 1 + rng.below(8));
    const row = addRow(sink.absence);
    sink.absence.of.holder[row] = officer;
    sink.absence.of.role[row] = POST_ROLE['case-officer'];
    sink.absence.of.fromOn[row] = today - rng.between(8, 15);
    sink.absence.of.toOn[row] = sink.absence.of.fromOn[row]! + days;
    sink.absence.of.days[row] = days;
    tally.sickDays[monthOf(today)]! += days;
    left -= days;
  }
}

/** Posts of psychologists follow the rates: so many in post, so many locums, the rest vacant. */
export function psychologyMonth(state: State): void {
  const { sink, today, rates } = state;
  const wanted: readonly (readonly [kind: number, fte: number])[] = [
    [POST_KIND.substantive, rates.psychologistsInPost],
    [POST_KIND.locum, rates.psychologistLocums],
    [POST_KIND.vacant, Math.max(0, rates.psychologistPosts - rates.psychologistsInPost)],
  ];
  for (const [kind, fte] of wanted) followPosts(state, kind, Math.round(fte * 100));
  for (const [work, share] of [
    [PSYCHOLOGY.statutory, 1],
    [PSYCHOLOGY.traded, 0.18],
    [PSYCHOLOGY.tribunal, 0.05],
    [PSYCHOLOGY.other, 0.12],
  ] as const) {
    const row = addRow(sink['psychology-time']);
    sink['psychology-time'].of.month[row] = today;
    sink['psychology-time'].of.work[row] = work;
    sink['psychology-time'].of.hours[row] = Math.round(rates.psychologistHoursMonth * share);
  }
}

/** Closes and opens posts of one kind until they come to what is wanted, in hundredths of a post. */
function followPosts(state: State, kind: number, wanted: number): void {
  const { sink, today } = state;
  const open: number[] = [];
  let held = 0;
  for (let row = 0; row < sink.post.rows; row++) {
    const { team, kind: kinds, toOn } = sink.post.of;
    if (team[row] !== PSYCHOLOGY_TEAM || kinds[row] !== kind || toOn[row]! > 0) continue;
    open.push(row);
    held += sink.post.of.fte[row]!;
  }
  while (held > wanted) {
    const row = open.pop()!;
    held -= sink.post.of.fte[row]!;
    sink.post.of.toOn[row] = today;
    if (kind === POST_KIND.vacant) state.vacant.psychologists -= sink.post.of.fte[row]!;
  }
  while (held < wanted) {
    const fte = Math.min(100, wanted - held);
    const number = PSYCHOLOGISTS_FROM + sink.post.rows;
    writePost(state, {
      number,
      role: POST_ROLE.psychologist,
      kind,
      team: PSYCHOLOGY_TEAM,
      holder: kind === POST_KIND.vacant ? NO_ROW : number,
      fte,
    });
    held += fte;
    if (kind === POST_KIND.vacant) state.vacant.psychologists += fte;
  }
}
