// When the next review of a plan meets.

import type { Rng } from './random.ts';
import { monthOfYear, schoolDayFrom } from './school-days.ts';
import { DUE, due, type State } from './state.ts';

const AUGUST = 7;
const SPREAD_OVER = 150;

/** Reviews meet on school days; what would fall into the summer holiday meets before it, or is spread over the autumn. */
export function planReview(state: State, one: number, on: number, rng: Rng): void {
  let meetsOn = on;
  if (monthOfYear(on) === AUGUST) {
    const before = on - 25 - rng.below(60);
    meetsOn = rng.chance(0.5) && before > state.today + 30 ? before : on + 35 + rng.below(50);
  }
  // what is overdue when a register is taken up meets in the months that follow, not all at once
  if (meetsOn <= state.today) meetsOn = state.today + 1 + ((one * 7919) % SPREAD_OVER);
  due(state, schoolDayFrom(meetsOn), DUE.reviewMeets, one, state.cases.of.plan[one]!);
}

export function planNextReview(state: State, one: number, concludedOn: number, rng: Rng): void {
  planReview(state, one, concludedOn + rng.lag(state.rates.reviewAfter), rng);
}
