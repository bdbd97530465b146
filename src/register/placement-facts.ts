// The four facts of a placement: what the plan names, where somebody is educated, on what legal basis, and whether they attend.

import type { Day } from '../clocks/index.ts';
import { isOpenOn } from './check-rows.ts';
import { isAttended, isMainPlace, placesOf } from './main-place.ts';
import {
  BASIS_OF_SETTING,
  type Establishments,
  isAlternativeProvision,
  type LegalBasis,
  type Provision,
  provisionOf,
} from './provision.ts';
import type { Held, Row } from './record.ts';

/** The rows that hold at one time, as an episode has them. */
export interface Places {
  main: Row<'placement'> | null;
  named: Row<'placement'> | null;
  others: readonly Row<'placement'>[];
}

export interface PlacementFacts {
  /** what section I names: a setting, a type of setting, an arrangement outside one; null where nothing is held of it */
  named: Provision | null;
  /** where somebody is educated first of all */
  main: Provision;
  /** where else, by rank */
  others: readonly Provision[];
  /** the law under which education outside a school or college is arranged; "none": at an institution; null: no place is held */
  basis: LegalBasis | null;
  /** how somebody stands with the main place: a code of `attendance`; null is not stated */
  attendance: string | null;
  /** in alternative provision at any rank and on any legal basis, which is how AP is counted */
  alternativeProvision: boolean;
  /** the main place is known only from what the plan names */
  fromNamed: boolean;
}

export function placementFacts({ main, named, others }: Places, establishments: Establishments): PlacementFacts {
  return {
    named: named && provisionOf(named, establishments),
    main: provisionOf(main, establishments),
    others: others.map((place) => provisionOf(place, establishments)),
    basis: main && basisOf(main),
    attendance: main?.attendance ?? null,
    alternativeProvision: [main, ...others].some(
      (place) => place !== null && isAlternativeProvision(place, establishments),
    ),
    fromNamed: main !== null && main === named,
  };
}

/** The facts of a plan on one day, from the rows that hold on it. */
export function placementFactsOn(held: Held, plan: string, on: Day, establishments: Establishments): PlacementFacts {
  const all = placesOf(held, plan);
  const places = all.filter((place) => isOpenOn(place.startedOn, place.endedOn, on)).sort(byRank);
  const attended = places.filter(isAttended);
  const named = places.find((place) => !isAttended(place) && isMainPlace(place)) ?? null;
  const knowsAttended = all.some((place) => isAttended(place) && isMainPlace(place));
  const main = knowsAttended ? (attended.find(isMainPlace) ?? null) : named;
  return placementFacts({ main, named, others: attended.filter((place) => place !== main) }, establishments);
}

/** A stated rank first, then what began later, then the greater id, as episodes choose. */
function byRank(a: Row<'placement'>, b: Row<'placement'>): number {
  const rank = (place: Row<'placement'>) => place.rank ?? Number.MAX_SAFE_INTEGER;
  return rank(a) - rank(b) || (b.startedOn ?? 0) - (a.startedOn ?? 0) || (a.id < b.id ? 1 : -1);
}

function basisOf(place: Row<'placement'>): LegalBasis {
  return (place.basis as LegalBasis | null) ?? BASIS_OF_SETTING[place.setting ?? ''] ?? 'none';
}

/** A plan that names a type of setting and no setting is final, and its holder awaits a placement. */
export function awaitsPlacement({ named }: PlacementFacts): boolean {
  return named?.kind === 'type-only';
}
