// The main place of a plan: the rows that say where somebody is educated first of all, in order of time.

import type { Held, Row } from './record.ts';
import { type RowSpell, rowSpells } from './spells.ts';

/** Rank 1 is the main place; a row without a rank is taken for it, one with a higher rank is another place. */
export function isMainPlace(place: Row<'placement'>): boolean {
  return (place.rank ?? 1) === 1;
}

/** Whether a row says where somebody is educated; one that does not say which is taken to. */
export function isAttended(place: Row<'placement'>): boolean {
  return place.fact !== 'named';
}

/** The placements of a plan; those that name none are of the plan that is kept at the time. */
export function placesOf(held: Held, plan: string): Row<'placement'>[] {
  return held.placement.filter((place) => place.plan === plan || place.plan === null);
}

/** The main places of a plan where somebody is educated; where none is held, those that the plan names. */
export function mainPlaces(held: Held, plan: string): RowSpell<Row<'placement'>>[] {
  const main = placesOf(held, plan).filter(isMainPlace);
  const attended = main.filter(isAttended);
  return rowSpells(attended.length > 0 ? attended : main, (place) => [place.startedOn, place.endedOn]);
}
