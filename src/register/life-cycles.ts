// What may follow what in a case, as data: the states of requests, assessments, plans, reviews, disagreements and placements.

import type { Day } from '../clocks/index.ts';
import type { LifeCycle, LivingTable } from './life-cycle.ts';
import assessment from './life-cycles/assessment.ts';
import dispute from './life-cycles/dispute.ts';
import placement from './life-cycles/placement.ts';
import plan from './life-cycles/plan.ts';
import request from './life-cycles/request.ts';
import review from './life-cycles/review.ts';
import type { Row } from './record.ts';

/** The tables whose rows have a life of their own; all others only begin and end. */
export const lifeCycles: { readonly [T in LivingTable]: LifeCycle<T> } = {
  request,
  assessment,
  plan,
  review,
  dispute,
  placement,
};

/** Where a row stands on a day: a state of its table's life cycle. */
export function stateOf<T extends LivingTable>(table: T, row: Row<T>, today: Day): string {
  return lifeCycles[table].stateOf(row, today);
}

/** Whether a state may follow another; throws RangeError for a state that the table does not have. */
export function mayFollow(table: LivingTable, from: string, to: string): boolean {
  return whyNotFollow(table, from, to) === null;
}

/** Why a state cannot follow another and what to do, for the person who looks at an import; null when it may. */
export function whyNotFollow(table: LivingTable, from: string, to: string): string | null {
  const { states } = lifeCycles[table];
  const [before, after] = [states[from], states[to]];
  if (!before || !after) throw new RangeError(`${table} has the states ${Object.keys(states).join(', ')}`);
  return from === to || before.next.includes(to) ? null : before.otherwise;
}
