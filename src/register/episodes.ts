// Episodes: the time of a plan cut at each change of place, need, officer, locality and year group, so that nothing changes inside one.

import type { Day } from '../clocks/index.ts';
import { bornOn } from './check-rows.ts';
import { isAttended, isMainPlace, placesOf } from './main-place.ts';
import type { Held, Row } from './record.ts';
import { schoolYearSpell, yearGroup } from './school-year.ts';
import { endOf, type RowSpell, rowSpells } from './spells.ts';

export interface Episode {
  plan: Row<'plan'>;
  from: Day;
  /** the first day on which it no longer holds; null for the episode that lasts */
  to: Day | null;
  /** where somebody is educated first of all; where no row says so, what the plan names; null in a gap */
  main: Row<'placement'> | null;
  /** what section I names */
  named: Row<'placement'> | null;
  /** where else somebody is educated beside the main place, by rank */
  others: readonly Row<'placement'>[];
  /** the primary need */
  need: Row<'need'> | null;
  /** staff number of the case officer */
  officer: string | null;
  locality: string | null;
  yearGroup: number | null;
}

type Standing = Omit<Episode, 'plan' | 'from' | 'to'>;
type Spells<T extends 'placement' | 'need' | 'allocation'> = RowSpell<Row<T>>[];

/** All that may change while a plan lasts. */
interface Story {
  attended: Spells<'placement'>;
  named: Spells<'placement'>;
  /** whether any row says where somebody is educated first of all */
  knowsMain: boolean;
  needs: Spells<'need'>;
  officers: Spells<'allocation'>;
  locality: string | null;
  born: Day | null;
}

/**
 * The episodes of each plan of a person, in order of time. They fill the plan's spell without gap or overlap. Nothing
 * dated after `today` counts. A place or need without a start holds from the start of its plan (returns need not give
 * one), one without an end lasts. Where two main rows hold at once, the one with the lower rank is taken, then the one
 * that began later, then the one with the greater id. A plan without a start has no episodes: a check says so.
 */
export function episodesOf(held: Held, today: Day): Episode[] {
  return held.plan.flatMap((plan) => {
    const from = plan.startedOn ?? plan.issuedOn;
    if (from === null || from > today) return [];
    const to = plan.ceasedOn !== null && plan.ceasedOn <= today ? plan.ceasedOn : null;
    return to !== null && to <= from ? [] : cut(plan, storyOf(held, plan, from), from, to, today);
  });
}

function storyOf(held: Held, plan: Row<'plan'>, from: Day): Story {
  const places = placesOf(held, plan.id);
  const spellsOf = (rows: Row<'placement'>[]) => rowSpells(rows, (place) => [place.startedOn ?? from, place.endedOn]);
  const needs = held.need.filter((need) => (need.plan ?? plan.id) === plan.id && (need.rank ?? 1) === 1);
  return {
    attended: spellsOf(places.filter(isAttended)),
    named: spellsOf(places.filter((place) => !isAttended(place) && isMainPlace(place))),
    knowsMain: places.some((place) => isAttended(place) && isMainPlace(place)),
    needs: rowSpells(needs, (need) => [need.fromOn ?? from, need.toOn]),
    officers: rowSpells(held.allocation, (one) => [one.fromOn ?? from, one.toOn]),
    locality: held.person.find(({ locality }) => locality !== null)?.locality ?? null,
    born: bornOn(held),
  };
}

function cut(plan: Row<'plan'>, story: Story, from: Day, to: Day | null, today: Day): Episode[] {
  const episodes: Episode[] = [];
  for (const on of cutDays(story, from, to, today)) {
    const standing = standingOn(story, on);
    const last = episodes.at(-1);
    if (last && isSame(last, standing)) continue;
    if (last) last.to = on;
    episodes.push({ plan, from: on, to, ...standing });
  }
  return episodes;
}

/** The days on which something may change: each start and end of a row, and each 1 September. */
function cutDays(story: Story, from: Day, to: Day | null, today: Day): Day[] {
  const days = new Set<Day>([from]);
  for (const spells of [story.attended, story.named, story.needs, story.officers])
    for (const spell of spells) {
      days.add(spell.from);
      if (spell.to !== null) days.add(spell.to);
    }
  for (let september = schoolYearSpell(from).to; september <= today; september = schoolYearSpell(september).to)
    days.add(september);
  const last = to === null ? today : to - 1;
  return [...days].filter((on) => on >= from && on <= last).sort((a, b) => a - b);
}

function standingOn(story: Story, on: Day): Standing {
  const named = chosen(story.named, on);
  const attended = holding(story.attended, on).map(({ row }) => row);
  const main = story.knowsMain ? (attended.find(isMainPlace) ?? null) : named;
  return {
    main,
    named,
    others: attended.filter((place) => place !== main),
    need: chosen(story.needs, on),
    officer: chosen(story.officers, on)?.officer ?? null,
    locality: story.locality,
    yearGroup: story.born === null ? null : yearGroup(story.born, on),
  };
}

type Ranked = { id: string; rank?: number | null };

function holding<R extends Ranked>(spells: readonly RowSpell<R>[], on: Day): RowSpell<R>[] {
  return spells
    .filter((spell) => spell.from <= on && on < endOf(spell))
    .sort((a, b) => rankOf(a.row) - rankOf(b.row) || b.from - a.from || (a.row.id < b.row.id ? 1 : -1));
}

/** A stated rank goes before none. */
function rankOf(row: Ranked): number {
  return row.rank ?? Number.MAX_SAFE_INTEGER;
}

function chosen<R extends Ranked>(spells: readonly RowSpell<R>[], on: Day): R | null {
  return holding(spells, on)[0]?.row ?? null;
}

function isSame(one: Standing, other: Standing): boolean {
  return (
    one.main === other.main &&
    one.named === other.named &&
    one.need === other.need &&
    one.officer === other.officer &&
    one.locality === other.locality &&
    one.yearGroup === other.yearGroup &&
    one.others.length === other.others.length &&
    one.others.every((place, i) => place === other.others[i])
  );
}
