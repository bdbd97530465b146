// A plan on census day as the DfE groups it: where its holder is educated, the primary need, age, sex, and its review.

import { addMonths, type Day } from '../../clocks/index.ts';
import { ageOn, compulsorySchoolAge, type Held, type Row } from '../../register/index.ts';
import type { CountsAsked } from './counted-facts.ts';
import { withSex } from './sen2-return.ts';
import { type SettingGroupId, settingGroup } from './setting-group.ts';

export interface PlanOnDay {
  setting: SettingGroupId;
  /** null is not returned */
  need: string | null;
  /** in whole years; null is not known */
  age: number | null;
  sex: string | null;
  /** whether a review meeting is returned; one is not expected of a plan of less than twelve months */
  review: 'met' | 'none' | 'not expected';
}

/** Census days are in January, when it makes no difference whether a 29 February falls on 28 February or 1 March. */
const LEAP_BIRTHDAY = '1 March';

export function planOnDay(
  plan: Row<'plan'>,
  held: Held,
  review: Row<'review'> | null,
  { collection: { year, censusDay }, establishments }: CountsAsked,
): PlanOnDay {
  const person = held.person[0] ?? null;
  const born = held.person.find(({ bornOn }) => bornOn !== null)?.bornOn ?? null;
  const schoolAge = born === null ? null : compulsorySchoolAge(born, LEAP_BIRTHDAY);
  const isSchoolAge = schoolAge !== null && schoolAge.from <= censusDay && censusDay < schoolAge.to;
  return {
    setting: settingGroup(mainPlace(held, plan.id, censusDay), establishments, isSchoolAge),
    need: primaryNeed(held, plan.id, censusDay),
    age: born === null ? null : ageOn(born, censusDay, LEAP_BIRTHDAY),
    sex: person === null ? null : withSex(person, year).sex,
    review:
      review?.meetingOn != null ? 'met' : (plan.startedOn ?? 0) > addMonths(censusDay, -12) ? 'not expected' : 'none',
  };
}

/** Of those that stand on the day the one that began later, then the one with the greater id, as everywhere in Waymark. */
function newest<R extends { id: string }>(rows: readonly R[], begun: (row: R) => Day | null): R | null {
  return (
    rows.toSorted((a, b) => (begun(b) ?? 0) - (begun(a) ?? 0) || (a.id < b.id ? 1 : a.id > b.id ? -1 : 0))[0] ?? null
  );
}

const standsOn = (from: Day | null, to: Day | null, on: Day): boolean =>
  (from === null || from <= on) && (to === null || on < to);

/** Where somebody is educated first of all: rank 1, or a place without a rank. What the plan names is returned apart. */
function mainPlace(held: Held, plan: string, on: Day): Row<'placement'> | null {
  const places = held.placement.filter(
    (place) =>
      place.plan === plan &&
      place.fact !== 'named' &&
      (place.rank ?? 1) === 1 &&
      standsOn(place.startedOn, place.endedOn, on),
  );
  return newest(places, ({ startedOn }) => startedOn);
}

function primaryNeed(held: Held, plan: string, on: Day): string | null {
  const needs = held.need.filter(
    (need) => need.plan === plan && (need.rank ?? 1) === 1 && standsOn(need.fromOn, need.toOn, on),
  );
  return newest(needs, ({ fromOn }) => fromOn)?.type ?? null;
}
