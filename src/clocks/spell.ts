// A spell: the days from one up to, and not including, another. `to` is the first day on which it no longer holds.

import { addDays, type Day, daysBetween } from './day.ts';

export interface Spell {
  from: Day;
  to: Day;
}

/** Calendar days in the spell; none when it ends before it begins. */
export function spellDays(spell: Spell): number {
  return Math.max(0, daysBetween(spell.from, spell.to));
}

/** The last day on which it still holds, for words and for sources that print last days. */
export function lastDayOf(spell: Spell): Day {
  return addDays(spell.to, -1);
}

export function holdsOn(spell: Spell, on: Day): boolean {
  return spell.from <= on && on < spell.to;
}
