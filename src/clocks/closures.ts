// When a school or provider is closed, and for how long advice asked of its head is caught by the closure (exception X1).

import { addDays, addWeeks, type Day, weekdayOf } from './day.ts';
import { holdsOn, type Spell, spellDays } from './spell.ts';

/** Closed from `from`; re-opens on `to`. */
export type Closure = Spell;

/** SEND Regulations 2014, regs 5(4)(a), 10(4)(a), 27(3)(a): "a continuous period of not less than 4 weeks". */
const LONG_CLOSURE_WEEKS = 4;

/** The same regulations: from one week before the school closes to one week before it re-opens. */
const WINDOW_LEAD_WEEKS = 1;

/** Length of the closure in calendar days: closed from 25 July, re-opening 4 September, is 41. */
export function closureDays(closure: Closure): number {
  return spellDays(closure);
}

/** Closures in order, those joined that meet, overlap or have only a weekend between them: the school did not open. */
export function joinClosures(closures: readonly Closure[]): Closure[] {
  const joined: Closure[] = [];
  for (const next of closures.filter((c) => c.from < c.to).sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && firstWeekdayFrom(last.to) >= next.from) {
      if (next.to > last.to) last.to = next.to;
    } else joined.push({ from: next.from, to: next.to });
  }
  return joined;
}

function firstWeekdayFrom(value: Day): Day {
  const weekday = weekdayOf(value);
  return weekday < 6 ? value : addDays(value, 8 - weekday);
}

/**
 * The days on which asking the head for advice counts for exception X1; null for a closure of under 4 weeks.
 * Closed from 2024-07-25, re-opening 2024-09-04: from 2024-07-18, last day 2024-08-28. When the school re-opens the
 * window has been shut for a week.
 */
export function closureWindow(closure: Closure): Spell | null {
  if (closureDays(closure) < LONG_CLOSURE_WEEKS * 7) return null;
  const closing = addWeeks(closure.from, -WINDOW_LEAD_WEEKS);
  const reopening = addWeeks(closure.to, -WINDOW_LEAD_WEEKS);
  return { from: closing, to: addDays(reopening, 1) };
}

/** The closure whose window holds the day on which advice was asked; null when there is none, so X1 is not available. */
export function closureCatching(askedOn: Day, closures: readonly Closure[]): Closure | null {
  return (
    joinClosures(closures).find((closure) => {
      const window = closureWindow(closure);
      return window !== null && holdsOn(window, askedOn);
    }) ?? null
  );
}
