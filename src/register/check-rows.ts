// What checks of case records ask of rows: the day they are judged by, which plans are active, which row names which.

import { addDays, addMonths, type Day, dayFromParts, isoDay, type Spell } from '../clocks/index.ts';
import type { CaseFound, CheckContext } from './check.ts';
import type { Held, Row, TableId } from './record.ts';

/** Plans, places and needs are judged as they stand on this day: the census day of a return, or today. */
export function asAt(ctx: CheckContext): Day {
  return ctx.collection?.censusDay ?? ctx.today;
}

/** What is counted over a year: the calendar year before the census of a return, or the twelve months up to today. */
export function yearCounted(ctx: CheckContext): Spell {
  if (ctx.collection === null) {
    const to = addDays(ctx.today, 1);
    return { from: addMonths(to, -12), to };
  }
  const { year } = ctx.collection;
  return { from: dayFromParts(year - 1, 1, 1)!, to: dayFromParts(year, 1, 1)! };
}

/** A row that names no plan is taken to be of each: lists of places, needs and reviews often leave it out. */
export function isOfPlan(row: { plan: string | null }, plan: Row<'plan'>): boolean {
  return row.plan === null || row.plan === plan.id;
}

/** Where somebody is educated, which is what a place says that does not say it is what a plan names. */
export function isAttended(place: Row<'placement'>): boolean {
  return place.fact !== 'named';
}

/** Between a first day and the first day after; a day that is not stated leaves that end open. */
export function isOpenOn(from: Day | null, to: Day | null, on: Day): boolean {
  return (from === null || from <= on) && (to === null || on < to);
}

/** A return says itself which plans are active; elsewhere a plan is, from its start up to the day on which it ceased. */
export function isActive(plan: Row<'plan'>, on: Day): boolean {
  if (plan.active !== null) return plan.active;
  return plan.startedOn !== null && isOpenOn(plan.startedOn, plan.ceasedOn, on);
}

/** Case systems write this for "no day": nothing is before it. */
const FIRST_DAY = dayFromParts(1, 1, 1)!;

/** The last day of what holds up to, and not including, a day. */
export function lastDayBefore(to: Day): Day {
  return to > FIRST_DAY ? addDays(to, -1) : to;
}

/** The day by which somebody's age is judged for a plan or place: its last day, or the day of the census if it runs on. */
export function lastDayUpTo(on: Day, endedOn: Day | null): Day {
  return endedOn !== null && endedOn <= on ? lastDayBefore(endedOn) : on;
}

export function bornOn(held: Held): Day | null {
  for (const person of held.person) if (person.bornOn !== null) return person.bornOn;
  return null;
}

/** The row that another names, where it is among these. */
export function rowNamed<R extends { id: string }>(rows: readonly R[], id: string | null): R | undefined {
  if (id === null) return undefined;
  for (const row of rows) if (row.id === id) return row;
  return undefined;
}

export function cite<T extends TableId>(table: T, row: Row<T>): CaseFound['rows'][number] {
  return { table, id: row.id, place: row.place };
}

export function isoOrNull(value: Day | null): string | null {
  return value === null ? null : isoDay(value);
}

/** Whether a field holds words in the file that could not be read as what it should hold. */
export function isUnread(row: { unread?: Record<string, string> }, field: string): boolean {
  return row.unread?.[field] !== undefined;
}

/** Most rows have nothing to be found: this list is handed out for all of them, so that none is made. */
export const NOTHING: CaseFound[] = [];

/** What is found in each row of a list. */
export function findInEach<R>(rows: readonly R[], judge: (row: R) => CaseFound | null): CaseFound[] {
  let found = NOTHING;
  for (const row of rows) {
    const one = judge(row);
    if (one === null) continue;
    if (found === NOTHING) found = [one];
    else found.push(one);
  }
  return found;
}
