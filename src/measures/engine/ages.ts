// The days on which somebody is of an age, in a year group or of compulsory school age, from the day of birth.

import { type Day, dayFromParts } from '../../clocks/index.ts';
import { birthday, compulsorySchoolAge, type LeapBirthday } from '../../register/index.ts';
import type { Whose } from '../language.ts';
import { DAYS_READY, FIRST_READY, schoolYearOf } from './day-parts.ts';
import { keyOf } from './key-of.ts';
import { NO_DAY } from './tables.ts';

/** Later than every day that is looked at. */
export const FOR_EVER = 0x7fff_ffff;

/** For somebody born in the school year before the one that is named, Reception, group 0, begins five years later. */
const RECEPTION_AFTER = 5;

/** 1 September of the school year in which a year group begins for somebody born on a day (SEN2: age on 31 August less 4). */
export function yearGroupFrom(born: Day, group: number): Day {
  return dayFromParts(schoolYearOf(born) + RECEPTION_AFTER + group, 9, 1)!;
}

/** The nominal year group on a day. */
export function yearGroupOn(born: number, day: number): number {
  return schoolYearOf(day) - schoolYearOf(born) - RECEPTION_AFTER;
}

/** The days [from, to) on which something holds, one spell for each of a list. */
export interface Spells {
  from: Int32Array;
  to: Int32Array;
}

/** By condition and then by day of birth, filled in as they are asked for: people share birthdays. */
const ready = new Map<string, Spells>();

function spellOf(whose: Whose, born: Day, leapBirthday: LeapBirthday): readonly [number, number] {
  if ('aged' in whose)
    return [birthday(born, whose.aged[0], leapBirthday), birthday(born, whose.aged[1], leapBirthday)];
  if ('yearGroups' in whose)
    return [yearGroupFrom(born, whose.yearGroups[0]), yearGroupFrom(born, whose.yearGroups[1] + 1)];
  const { from, to } = compulsorySchoolAge(born, leapBirthday);
  return [from, to];
}

/** All of the conditions at once. */
function spellOfAll(list: readonly Whose[], born: Day, leapBirthday: LeapBirthday): readonly [number, number] {
  const spells = list.map((one) => spellOf(one, born, leapBirthday));
  return [Math.max(...spells.map(([from]) => from)), Math.min(...spells.map(([, to]) => to))];
}

/** The days on which all of the conditions hold, for each person by the day of birth; never where that is not stated. */
export function daysOfWhose(list: readonly Whose[], born: Int32Array, leapBirthday: LeapBirthday): Spells {
  const key = `${keyOf(list)} ${leapBirthday}`;
  let known = ready.get(key);
  if (!known) {
    known = { from: new Int32Array(DAYS_READY), to: new Int32Array(DAYS_READY) };
    ready.set(key, known);
  }
  const from = new Int32Array(born.length);
  const to = new Int32Array(born.length);
  for (let one = 0; one < born.length; one++) {
    const day = born[one]!;
    const at = day - FIRST_READY;
    if (day === NO_DAY || at < 0 || at >= DAYS_READY) {
      from[one] = FOR_EVER;
      to[one] = FOR_EVER;
      continue;
    }
    if (known.to[at] === 0) {
      const [first, last] = spellOfAll(list, day as Day, leapBirthday);
      known.from[at] = first;
      known.to[at] = last;
    }
    from[one] = known.from[at]!;
    to[one] = known.to[at]!;
  }
  return { from, to };
}
